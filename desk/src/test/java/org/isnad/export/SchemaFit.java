package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds a value to a JSON Schema, for the keywords that {@code statement.schema.json} uses; another
 * keyword is an error of the schema, lest it be thought checked.
 */
final class SchemaFit {

  private static final Set<String> WORDS =
      Set.of("$schema", "$id", "title", "description", "$defs", "required", "additionalProperties");

  private final Map<?, ?> root;
  private final List<String> errors = new ArrayList<>();

  private SchemaFit(Map<?, ?> root) {
    this.root = root;
  }

  static List<String> errors(Map<?, ?> schema, Object value) {
    SchemaFit fit = new SchemaFit(schema);
    fit.check("", schema, value);
    return fit.errors;
  }

  private void check(String at, Map<?, ?> schema, Object value) {
    if (schema.get("$ref") instanceof String name) {
      String key = name.substring("#/$defs/".length());
      check(at, (Map<?, ?>) ((Map<?, ?>) root.get("$defs")).get(key), value);
      return;
    }
    schema.forEach((keyword, wanted) -> keyword(at, (String) keyword, wanted, value));
    if (value instanceof Map<?, ?> object) {
      members(at, schema, object);
    }
  }

  private void keyword(String at, String keyword, Object wanted, Object value) {
    boolean holds =
        switch (keyword) {
          case "type" ->
              (wanted instanceof List<?> types ? types : List.of(wanted))
                  .stream().anyMatch(type -> isOf((String) type, value));
          case "enum" -> ((List<?>) wanted).contains(value);
          case "pattern" -> Pattern.compile((String) wanted).matcher((String) value).find();
          case "minimum" -> ((Number) value).doubleValue() >= ((Number) wanted).doubleValue();
          case "maximum" -> ((Number) value).doubleValue() <= ((Number) wanted).doubleValue();
          case "minItems" -> ((List<?>) value).size() >= ((Number) wanted).intValue();
          case "items" -> {
            ((List<?>) value).forEach(item -> check(at + "/item", (Map<?, ?>) wanted, item));
            yield true;
          }
          case "properties" -> true;
          default -> {
            if (!WORDS.contains(keyword)) {
              throw new AssertionError("SchemaFit does not know " + keyword);
            }
            yield true;
          }
        };
    if (!holds) {
      errors.add(at + ": " + keyword + " " + wanted + " but is " + value);
    }
  }

  private void members(String at, Map<?, ?> schema, Map<?, ?> object) {
    Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
    object.forEach(
        (name, member) -> {
          if (properties.get(name) instanceof Map<?, ?> inner) {
            check(at + "/" + name, inner, member);
          } else {
            errors.add(at + "/" + name + " is not in the schema");
          }
        });
    for (Object name : (List<?>) schema.get("required")) {
      if (!object.containsKey(name)) {
        errors.add(at + "/" + name + " is not there");
      }
    }
  }

  private static boolean isOf(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "null" -> value == null;
      case "array" -> value instanceof List;
      case "object" -> value instanceof Map;
      case "integer" ->
          value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
      case "number" -> value instanceof Number;
      default -> throw new AssertionError("SchemaFit does not know the type " + type);
    };
  }
}
