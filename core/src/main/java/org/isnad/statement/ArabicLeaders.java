package org.isnad.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.name.Cast;
import org.isnad.name.KnowledgeBase;
import org.isnad.name.Mention;
import org.isnad.name.Names;
import org.isnad.name.Officeholder;
import org.isnad.name.Role;
import org.jspecify.annotations.Nullable;

/**
 * Leads a description of an office to the member of the cast who holds it.
 *
 * <p>The knowledge base says who held «رئيس» of the country that «البيلاروسي» is the adjective of;
 * the description means the one of these whom the article names. Where the base knows no such
 * country or nobody that the article names, a leader's title means the one person who speaks in the
 * article under a bare name, if there is just one: an article that calls its speaker both «زعيم
 * البلاد» and by name seldom says that the two are the same.
 */
final class ArabicLeaders {

  /** A role is named by three words at most: نائب رئيس الوزراء. */
  private static final int LONGEST_ROLE = 4;

  private final KnowledgeBase knowledge;

  /** The day of the article, null when not known; who held an office on it comes first. */
  private final @Nullable LocalDate day;

  ArabicLeaders(Names names) {
    this(names.knowledge(), null);
  }

  private ArabicLeaders(KnowledgeBase knowledge, @Nullable LocalDate day) {
    this.knowledge = knowledge;
    this.day = day;
  }

  /** Returns the same for an article of a day, null when not known. */
  ArabicLeaders on(@Nullable LocalDate articleDay) {
    return new ArabicLeaders(knowledge, articleDay);
  }

  /**
   * Returns the member that {@code source} describes by office, null when nobody is known.
   *
   * @param bare those who speak under a bare name; asked for only where a leader is looked for
   */
  Cast.@Nullable Member whoIs(
      NounPhrase source, ArabicView view, Cast cast, Supplier<List<Cast.Member>> bare) {
    Title title = title(source, view);
    if (title == null) {
      return null;
    }
    Role role = title.role();
    String country = country(title, source, view);
    if (country != null) {
      Cast.Member member = holder(role, country, isOver(source, view) ? null : day, cast);
      member = member == null && day != null ? holder(role, country, null, cast) : member;
      if (member != null) {
        return member;
      }
    }
    if (!isLeader(role)
        || view.noun(source.headToken()) == null
        || !isOfALand(title, source, view)) {
      return null;
    }
    List<Cast.Member> speakers = bare.get();
    return speakers.size() == 1 ? speakers.get(0) : null;
  }

  /** The one of those who held an office whom the article names, the latest first. */
  private Cast.@Nullable Member holder(
      Role role, String country, @Nullable LocalDate on, Cast cast) {
    Cast.Member best = null;
    String id = "";
    for (Officeholder holder : knowledge.holders(role.roleClass(), country, on)) {
      Cast.Member member = named(holder, cast);
      boolean better = best == null || isCalled(member, role);
      if (member != null && better) {
        best = member;
        id = holder.id();
        if (isCalled(best, role)) {
          break;
        }
      }
    }
    if (best != null) {
      best.identify(id);
    }
    return best;
  }

  /** «وزير الخارجية الإيراني فلان»: the article gives the member this office itself. */
  private boolean isCalled(Cast.@Nullable Member member, Role role) {
    if (member == null) {
      return false;
    }
    for (List<String> key : member.descriptionKeys()) {
      for (int words = Math.min(LONGEST_ROLE, key.size()); words > 0; words--) {
        Optional<Role> called = knowledge.role(String.join(" ", key.subList(0, words)));
        if (called.isPresent()) {
          if (called.get().roleClass().equals(role.roleClass())) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  /** «الرئيس الروسي السابق»: nobody who holds it on the day. */
  private static boolean isOver(NounPhrase source, ArabicView view) {
    String last = view.form(source.end() - 1);
    return last.startsWith("السابق") || last.startsWith("الاسبق") || last.startsWith("الراحل");
  }

  private static boolean isLeader(Role role) {
    return role.roleClass().equals("leader") || role.roleClass().startsWith("head_of_");
  }

  /** The role, and the index after its words. */
  private record Title(Role role, int end) {}

  private @Nullable Title title(NounPhrase source, ArabicView view) {
    int head = source.headToken();
    for (int words = Math.min(LONGEST_ROLE, source.end() - head); words > 0; words--) {
      Optional<Role> role =
          knowledge.role(String.join(" ", view.forms().subList(head, head + words)));
      if (role.isPresent()) {
        return new Title(role.get(), head + words);
      }
    }
    return null;
  }

  /**
   * The country right behind the words of the office: «الرئيس البيلاروسي», «رئيس جمهورية
   * بيلاروسيا»; not «رئيس الجالية البيلاروسية».
   */
  private static @Nullable String country(Title title, NounPhrase source, ArabicView view) {
    int i = title.end();
    while (i < source.end() && isState(view.form(i))) {
      i++;
    }
    Mention mention = i < source.end() ? view.mention(i) : null;
    return mention != null && mention.type() == EntityType.COUNTRY ? mention.id() : null;
  }

  /** Nothing but a land is behind the words of the office: «الزعيم», «رئيس البلاد». */
  private static boolean isOfALand(Title title, NounPhrase source, ArabicView view) {
    for (int i = title.end(); i < source.end(); i++) {
      Mention mention = view.mention(i);
      boolean land = mention != null && mention.type() == EntityType.COUNTRY;
      boolean name = source.hasName() && i >= source.nameFirst();
      if (!land && !view.isNisba(i) && !isState(view.form(i)) && !name && view.isDefinite(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isState(String form) {
    return switch (form) {
      case "جمهوريه", "الجمهوريه", "دوله", "الدوله", "مملكه", "سلطنه", "البلاد", "بلاده" -> true;
      default -> false;
    };
  }

  private static Cast.@Nullable Member named(Officeholder holder, Cast cast) {
    for (String name : holder.names()) {
      List<String> key = ArabicKeys.of(name);
      for (Cast.Member member : cast.members()) {
        if (!key.isEmpty() && member.isNamed() && fits(member, key)) {
          return member;
        }
      }
    }
    return null;
  }

  /** The article writes the whole name, or its last word alone. */
  private static boolean fits(Cast.Member member, List<String> key) {
    String last = key.get(key.size() - 1);
    for (List<String> known : member.nameKeys()) {
      boolean surname = known.size() == 1 && known.get(0).equals(last);
      boolean whole =
          known.size() > 1
              && known.get(known.size() - 1).equals(last)
              && key.contains(known.get(0));
      if (surname || whole) {
        return member.traits().plurality() != Traits.Plurality.PLURAL;
      }
    }
    return false;
  }
}
