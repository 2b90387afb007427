#include "base/diagnostic.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"

namespace schemadiff {

namespace {

// A long line is shown as a window around the span, so that a caret stays visible on one terminal line.
constexpr std::size_t kWindow = 120;

std::string_view severity_word(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return "error";
}

std::string carets(const Diagnostic& diagnostic) {
    std::string_view line = diagnostic.span.source->line_at(diagnostic.span.offset);
    auto line_begin = static_cast<std::size_t>(line.data() - diagnostic.span.source->text().data());
    std::size_t at = std::min(diagnostic.span.offset - std::min(line_begin, diagnostic.span.offset), line.size());
    std::size_t from = 0;
    if (line.size() > kWindow && at > kWindow / 2) from = start_of_character(line, at - kWindow / 2);
    std::size_t to = start_of_character(line, std::min(line.size(), from + kWindow));
    std::string_view window = line.substr(from, to - from);
    std::size_t length =
        std::clamp<std::size_t>(diagnostic.span.length, 1, std::max<std::size_t>(to - std::min(at, to), 1));
    std::size_t before = display_width(printable(line.substr(from, at - from)));
    std::size_t under =
        std::max<std::size_t>(display_width(printable(line.substr(at, std::min(length, line.size() - at)))), 1);
    return fmt::format("  {}\n  {}{}\n", printable(window), std::string(before, ' '), std::string(under, '^'));
}

}  // namespace

void Diagnostics::error(std::string code, Span span, std::string message, std::string help) {
    add({Severity::error, std::move(code), std::move(message), std::move(span), std::move(help)});
}
void Diagnostics::warning(std::string code, Span span, std::string message, std::string help) {
    add({Severity::warning, std::move(code), std::move(message), std::move(span), std::move(help)});
}
void Diagnostics::note(std::string code, Span span, std::string message, std::string help) {
    add({Severity::note, std::move(code), std::move(message), std::move(span), std::move(help)});
}

bool Diagnostics::has_errors() const {
    return std::any_of(all_.begin(), all_.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::string render(const Diagnostic& diagnostic) {
    std::string place = diagnostic.span ? printable(diagnostic.span.describe()) + ": " : std::string();
    std::string out = fmt::format("{}{}[{}]: {}\n", place, severity_word(diagnostic.severity), diagnostic.code,
                                  printable(diagnostic.message));
    if (diagnostic.span) out += carets(diagnostic);
    if (!diagnostic.help.empty()) out += fmt::format("  help: {}\n", printable(diagnostic.help));
    return out;
}

std::string render(const Diagnostics& diagnostics) {
    std::string out;
    for (const Diagnostic& diagnostic : diagnostics.all()) out += render(diagnostic);
    return out;
}

}  // namespace schemadiff
