// Annotations in comments of schema.sql: "-- @renamed from=old". docs/annotations.md says what they mean; here they are
// read, and tied to what they stand beside.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "catalog/catalog.hpp"

namespace schemadiff {

struct WrittenName {
    std::string schema, name;  // as PostgreSQL folds them
};

// "archive.letters", "\"Old Name\""; of more than two parts the last two. An empty name when it is none.
WrittenName read_written_name(std::string_view text);

// A comment, from its first to its last character.
struct CommentPlace {
    std::shared_ptr<const Source> source;
    std::size_t begin = 0, end = 0;
};

// What was not read, but can be spoken of.
struct PlacedObject {
    Span span;
    ObjectId id;
};

// `statements` are the places of all statements, `builder` what they have declared, and `unread` what is declared
// besides. An annotation that is not understood or stands beside nothing is reported.
Hints read_annotations(const std::vector<CommentPlace>& comments, const std::vector<Span>& statements,
                       const CatalogBuilder& builder, const std::vector<PlacedObject>& unread,
                       Diagnostics& diagnostics);

}  // namespace schemadiff
