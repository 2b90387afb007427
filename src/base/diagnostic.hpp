// What is wrong with, or worth saying about, the user's input. One run collects all of it; errors stop the command
// after the input has been read to its end.
#pragma once

#include <string>
#include <vector>

#include "base/source.hpp"

namespace schemadiff {

enum class Severity { note, warning, error };

struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;     // stable, kebab-case: "unknown-type"
    std::string message;  // one line
    Span span;
    std::string help;  // the way out; may be empty
};

class Diagnostics {
  public:
    void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
    void error(std::string code, Span span, std::string message, std::string help = {});
    void warning(std::string code, Span span, std::string message, std::string help = {});
    void note(std::string code, Span span, std::string message, std::string help = {});

    bool has_errors() const;
    const std::vector<Diagnostic>& all() const { return all_; }

  private:
    std::vector<Diagnostic> all_;
};

// "schema.sql:12:8: error[unknown-type]: ...", the line, carets under the span, the help line. Control characters of
// the input never reach the terminal.
std::string render(const Diagnostic& diagnostic);
std::string render(const Diagnostics& diagnostics);

}  // namespace schemadiff
