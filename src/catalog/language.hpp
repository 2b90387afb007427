// CREATE LANGUAGE with a handler of one's own. One that an extension brings along belongs to the extension. Manual:
// sql-createlanguage.
#pragma once

#include <string>

namespace schemadiff {

struct Language {
    bool trusted = false;
    // Qualified and quoted functions; empty: none.
    std::string handler, inline_handler, validator;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("trusted", &Language::trusted);
        visit("handler", &Language::handler);
        visit("inline_handler", &Language::inline_handler);
        visit("validator", &Language::validator);
    }
};

}  // namespace schemadiff
