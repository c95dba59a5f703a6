package org.isnad.name;

/**
 * A title of office.
 *
 * @param roleClass what kind of office: {@code foreign_minister}, {@code head_of_state}; {@code
 *     leader} for the words زعيم and "leader", which may mean the head of a state or of a
 *     government
 * @param nameAr the Arabic title, masculine and singular
 * @param nameEn the English title
 * @param scope where it is held: {@code country}, {@code country:KW,QA}, {@code organisation},
 *     {@code place} or {@code any}
 */
public record Role(String roleClass, String nameAr, String nameEn, String scope) {}
