// Private to src/parser. Statements that hold passwords: what a diagnostic shows of their text must not.
#pragma once

#include "parser/elaboration.hpp"

namespace schemadiff {

// The same place in a text whose strings are stars.
Span without_strings(const Span& span);

template <class Work>
void keeping_secrets(Work&& work) {
    try {
        work();
    } catch (NotYet& reason) {
        reason.diagnostic.span = without_strings(reason.diagnostic.span);
        throw;
    } catch (Wrong& reason) {
        reason.diagnostic.span = without_strings(reason.diagnostic.span);
        throw;
    } catch (Undecidable& reason) {
        reason.diagnostic.span = without_strings(reason.diagnostic.span);
        throw;
    }
}

}  // namespace schemadiff
