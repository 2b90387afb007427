// Private to src/parser. What one annotation says, before anybody knows what it stands beside.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "catalog/hints.hpp"

namespace schemadiff {

enum class AnnotationWord { renamed, backfill, using_, strategy, allow, ignore };

struct Annotation {
    AnnotationWord word = AnnotationWord::renamed;
    std::string from;        // renamed
    std::string expression;  // backfill
    std::string up, down;    // using
    Strategy strategy = Strategy::online;
    std::string code, reason, until;  // allow
    Span span;                        // the comment
};

// Nothing when the comment is no annotation, or one with a mistake, which is reported.
std::optional<Annotation> read_annotation(const Span& comment, Diagnostics& diagnostics);

}  // namespace schemadiff
