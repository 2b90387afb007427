#include "parser/foreign_options.hpp"

#include <algorithm>

#include "base/quote.hpp"

namespace schemadiff {

// Source: transformGenericOptions. Values are never part of a message: they may be secrets.
void change_foreign_options(Elaboration& elaboration, Options& options, const List* stated) {
    for (auto* option : nodes_of<DefElem>(stated)) {
        std::string prefix = text_of(option->defname) + '=';
        auto found = std::find_if(options.begin(), options.end(),
                                  [&](const std::string& each) { return each.starts_with(prefix); });
        bool there = found != options.end();
        bool adds = option->defaction == DEFELEM_ADD || option->defaction == DEFELEM_UNSPEC;
        if (adds == there)
            elaboration.wrong("unknown-option", -1,
                              "option " + quote_identifier(option->defname) +
                                  (there ? " is given more than once" : " is not there to be changed"));
        if (there) options.erase(found);
        if (option->defaction != DEFELEM_DROP) options.push_back(prefix + option_value(option));
    }
    std::sort(options.begin(), options.end());
}

}  // namespace schemadiff
