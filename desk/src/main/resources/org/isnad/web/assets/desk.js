"use strict";
/* Comfort only: every page works without this. One key each for next, previous, open, star, search. */
(() => {
  const box = document.getElementById("keys");
  const line = document.querySelector(".keys");
  const items = () => Array.from(document.querySelectorAll(".said, a.mark"));
  const on = () => box === null || box.checked;

  const remember = (value) => {
    try {
      localStorage.setItem("keys", value);
    } catch {
      /* a browser may forbid to remember */
    }
  };
  const remembered = () => {
    try {
      return localStorage.getItem("keys");
    } catch {
      return null;
    }
  };

  const current = () => {
    const active = document.activeElement;
    return active === null ? null : active.closest(".said, a.mark");
  };

  const step = (by) => {
    const all = items();
    if (all.length === 0) return;
    const now = current();
    const at = now === null ? (by > 0 ? -1 : all.length) : all.indexOf(now);
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };

  const actions = {
    j: () => step(1),
    k: () => step(-1),
    o: () => {
      const now = current();
      if (now === null) return;
      if (now.dataset.open !== undefined) location.assign(now.dataset.open);
      else now.click();
    },
    s: () => {
      const now = current();
      const button = now === null ? null : (now.matches("a") ? document.querySelector(now.getAttribute("href")) : now)?.querySelector(".star button");
      if (button) button.click();
    },
    "/": () => {
      const field = document.querySelector("[data-search]");
      if (field) field.focus();
      else location.assign(document.body.dataset.find || "/find");
    },
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    const action = actions[event.key];
    if (!on() || typing || event.ctrlKey || event.metaKey || event.altKey || !action) return;
    event.preventDefault();
    action();
  });

  if (line !== null && box !== null) {
    line.hidden = false;
    box.checked = remembered() !== "off";
    box.addEventListener("change", () => remember(box.checked ? "on" : "off"));
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const field = document.getElementById(button.dataset.copy);
      navigator.clipboard.writeText(field.textContent.trim()).then(() => {
        button.textContent = button.dataset.done;
      });
    });
  }
})();
