package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Holds a value to a schema of OpenAPI 3.1, which is JSON Schema, for the keywords that ours uses;
 * another keyword is an error of the schema, lest it be thought checked. References are looked up
 * in the whole document.
 */
final class SchemaCheck {

  private final JsonNode root;
  private final List<String> errors = new ArrayList<>();

  private SchemaCheck(JsonNode root) {
    this.root = root;
  }

  /** Returns what is wrong with {@code value}: the place and the keyword it breaks. */
  static List<String> errors(JsonNode document, JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck(document);
    check.check("", schema, value);
    return check.errors;
  }

  private void check(String at, JsonNode schema, JsonNode value) {
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!holds(at, keyword.getKey(), keyword.getValue(), schema, value)) {
        errors.add(at + ": " + keyword.getKey() + " " + keyword.getValue() + " but is " + value);
      }
    }
  }

  private boolean holds(
      String at, String keyword, JsonNode wanted, JsonNode schema, JsonNode value) {
    return switch (keyword) {
      case "title", "description", "default" -> true;
      case "$ref" -> {
        check(at, root.at(wanted.asString().substring(1)), value);
        yield true;
      }
      case "type" -> oneOf(wanted).stream().anyMatch(type -> isOf(type.asString(), value));
      case "enum" -> oneOf(wanted).contains(value);
      case "pattern" ->
          !value.isString() || Pattern.compile(wanted.asString()).matcher(value.asString()).find();
      case "minimum" -> !value.isNumber() || value.asDouble() >= wanted.asDouble();
      case "maximum" -> !value.isNumber() || value.asDouble() <= wanted.asDouble();
      case "minItems" -> !value.isArray() || value.size() >= wanted.asInt();
      case "maxItems" -> !value.isArray() || value.size() <= wanted.asInt();
      case "anyOf" ->
          oneOf(wanted).stream()
              .anyMatch(
                  option -> {
                    SchemaCheck branch = new SchemaCheck(root);
                    branch.check(at, option, value);
                    return branch.errors.isEmpty();
                  });
      case "required" ->
          !value.isObject() || oneOf(wanted).stream().allMatch(name -> value.has(name.asString()));
      case "additionalProperties" ->
          !value.isObject()
              || value.propertyNames().stream().allMatch(schema.get("properties")::has);
      case "properties" -> {
        for (Map.Entry<String, JsonNode> property : wanted.properties()) {
          if (value.has(property.getKey())) {
            check(at + "/" + property.getKey(), property.getValue(), value.get(property.getKey()));
          }
        }
        yield true;
      }
      case "items" -> {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
          check(at + "/" + i, wanted, value.get(i));
        }
        yield true;
      }
      default -> throw new AssertionError("SchemaCheck does not know " + keyword + " at " + at);
    };
  }

  private static List<JsonNode> oneOf(JsonNode wanted) {
    List<JsonNode> all = new ArrayList<>();
    if (wanted.isArray()) {
      wanted.forEach(all::add);
    } else {
      all.add(wanted);
    }
    return all;
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "null" -> value.isNull();
      case "boolean" -> value.isBoolean();
      default -> throw new AssertionError("SchemaCheck does not know the type " + type);
    };
  }
}
