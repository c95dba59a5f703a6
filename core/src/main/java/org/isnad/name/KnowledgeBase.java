package org.isnad.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts from open data: countries and what their people are called, titles of office, and who held
 * which office when.
 *
 * <p>All words that come in are folded ({@link org.isnad.base.Fold}), several words with one blank
 * between. Each kind of fact is read from the jar when it is first asked for. May be used by many
 * threads at once.
 *
 * <pre>{@code
 * Country belarus = knowledge.countryOfDemonym("البيلاروسي").orElseThrow();
 * Role role = knowledge.role("رييس").orElseThrow();
 * knowledge.holders(role.roleClass(), belarus.id(), null).get(0).id(); // wd:Q2866
 * }</pre>
 */
public final class KnowledgeBase {

  private final Lazily<Countries> countries = new Lazily<>(Countries::load);
  private final Lazily<Roles> roles = new Lazily<>(Roles::load);
  private final Lazily<Offices> offices;

  private KnowledgeBase(Gazetteer gazetteer) {
    this.offices = new Lazily<>(() -> new Offices(gazetteer));
  }

  /** Opens the base in the jar; {@code gazetteer} knows the people. */
  static KnowledgeBase over(Gazetteer gazetteer) {
    return new KnowledgeBase(gazetteer);
  }

  /**
   * Returns the country whose adjective or people a folded word is, in any gender and number, with
   * or without the article: بيلاروسي, البيلاروسيه, كوري شمالي, الكوريه الشماليه, belarusian. An
   * adjective of several countries gives none.
   */
  public Optional<Country> countryOfDemonym(String folded) {
    return countries.get().ofDemonym(folded);
  }

  /** Returns the country with a folded name: بيلاروسيا, الولايات المتحده, belarus, u.s. */
  public Optional<Country> country(String folded) {
    return countries.get().named(folded);
  }

  /** Returns the country with this id, {@code iso:BY}. */
  public Optional<Country> countryById(String id) {
    return countries.get().byId(id);
  }

  /** Returns the country whose capital the city with this id is. */
  public Optional<Country> countryOfCapital(String id) {
    return countries.get().ofCapital(id);
  }

  /**
   * Returns the role that folded words name: رييس, وزير الخارجيه, الوزيره, "foreign minister". The
   * words زعيم and "leader" give the class {@code leader}.
   */
  public Optional<Role> role(String folded) {
    return roles.get().named(folded);
  }

  /** Says whether a title of office begins with a folded word, with or without article. */
  boolean mayBeginRole(String word) {
    return roles.get().mayBegin(word);
  }

  /** Says whether a title of office ends with a folded word, with or without article. */
  boolean mayEndRole(String word) {
    return roles.get().mayEnd(word);
  }

  /**
   * Returns who held an office, the latest first.
   *
   * <p>The class {@code leader} gives heads of state, monarchs, supreme leaders and, after these,
   * heads of government. Who heads both state and government counts as both, whatever the source
   * calls the office.
   *
   * @param roleClass the class of a {@link Role}
   * @param place the id of the country or body: {@code iso:BY}, {@code org:un}
   * @param on only those who may have held it on this day; null for all there ever were
   */
  public List<Officeholder> holders(String roleClass, String place, @Nullable LocalDate on) {
    return roles.get().covered(roleClass).stream()
        .flatMap(covered -> offices.get().of(covered, place).stream())
        .filter(holder -> on == null || holder.heldOn(on))
        .toList();
  }

  /** Returns every office that the person with this id held, the latest first. */
  public List<Officeholder> officesOf(String personId) {
    return offices.get().heldBy(personId);
  }

  /** Says whether the organisation with this id is an agency, broadcaster, paper or platform. */
  public boolean isOutlet(String id) {
    return countries.get().isOutlet(id);
  }
}
