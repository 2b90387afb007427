#include "parser/support_functions.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/references.hpp"

namespace schemadiff {

namespace {

using Signatures = std::vector<std::string>;

class Finder {
  public:
    explicit Finder(const Names& names) : names_(names) {}

    std::vector<ObjectId> run(const ObjectId& type, const ShellType& shell, const BaseType& base) {
        std::string self = quote_qualified(type.schema, type.name);
        add(shell.input, {"cstring", "cstring, oid, integer"});
        add(shell.output, {self});
        add(base.receive, {"internal", "internal, oid, integer"});
        add(base.send, {self});
        add(base.typmod_in, {"cstring[]"});
        add(base.typmod_out, {"integer"});
        add(base.analyze, {"internal"});
        add(base.subscript, {"internal"});
        return std::move(found_);
    }

  private:
    void add(const std::string& text, const Signatures& signatures) {
        if (text.empty()) return;
        for (const Routine& routine : names_.routines(name_in_literal(text)))
            if (std::find(signatures.begin(), signatures.end(), routine.id.signature) != signatures.end())
                found_.push_back(routine.id);
    }

    const Names& names_;
    std::vector<ObjectId> found_;
};

}  // namespace

SupportFunctions::SupportFunctions(Elaboration& elaboration) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        const Object& object = elaboration.builder.at(i);
        const auto* base = get_payload<BaseType>(&object);
        if (base == nullptr) continue;
        if (const auto* whole = elaboration.payload<ShellType>(shell_of(object.id)))
            functions_[object.id] = Finder(elaboration.names).run(object.id, *whole, *base);
    }
}

const std::vector<ObjectId>& SupportFunctions::of(const ObjectId& base_type) const {
    static const std::vector<ObjectId> kNone;
    auto found = functions_.find(base_type);
    return found == functions_.end() ? kNone : found->second;
}

bool SupportFunctions::supports(const ObjectId& function, const ObjectId& base_type) const {
    const auto& functions = of(base_type);
    return std::find(functions.begin(), functions.end(), function) != functions.end();
}

}  // namespace schemadiff
