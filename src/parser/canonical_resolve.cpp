#include "parser/canonical_resolve.hpp"

#include <algorithm>
#include <array>

#include "parser/canonical_builtin.hpp"

namespace schemadiff {

namespace {

using Types = std::vector<SqlType>;

// A signature as a call with so many arguments sees it.
struct Candidate {
    const Signature* signature = nullptr;

    // The last argument of a variadic signature stands for all that follow.
    const SqlType& argument(std::size_t i) const {
        return signature->arguments[std::min(i, signature->arguments.size() - 1)];
    }
};

bool is_polymorphic(const SqlType& type) { return type.schema.empty() && !type.array && type.name.starts_with("any"); }
bool is_compatible_family(const SqlType& type) { return type.name.starts_with("anycompatible"); }

SqlType array_of(SqlType element) {
    element.array = true;
    element.typmod.clear();
    return element;
}

SqlType range_element(const SqlType& range) {
    std::string_view name = range.name;
    if (name == "daterange" || name == "datemultirange") return {{}, "date", {}, false, false};
    if (name == "int4range" || name == "int4multirange") return {{}, "int4", {}, false, false};
    if (name == "int8range" || name == "int8multirange") return {{}, "int8", {}, false, false};
    if (name == "numrange" || name == "nummultirange") return {{}, "numeric", {}, false, false};
    if (name == "tsrange" || name == "tsmultirange") return {{}, "timestamp", {}, false, false};
    if (name == "tstzrange" || name == "tstzmultirange") return {{}, "timestamptz", {}, false, false};
    return {};
}

// The actual types behind a signature's polymorphic ones: enforce_generic_type_consistency().
class Binding {
  public:
    explicit Binding(const TypeSystem& types) : types_(types) {}

    // False when the arguments contradict each other.
    bool collect(const Candidate& candidate, const Types& actual) {
        for (std::size_t i = 0; i < actual.size(); ++i) {
            const SqlType& declared = candidate.argument(i);
            if (!is_polymorphic(declared) || declared.name == "any" || is_unknown_literal(actual[i])) continue;
            if (!take(declared, actual[i])) return false;
        }
        if (!compatible_.empty()) {
            common_ = types_.common_type(compatible_);
            if (!common_.known()) return false;
        }
        return true;
    }

    // Unknown when no argument told.
    SqlType apply(const SqlType& declared) const {
        if (!is_polymorphic(declared) || declared.name == "any") return declared;
        const SqlType& bound = is_compatible_family(declared) ? common_ : element_;
        if (declared.name.ends_with("range")) return declared.name == "anyrange" ? range_ : SqlType{};
        if (!bound.known()) return {};
        return declared.name.ends_with("array") && !declared.name.ends_with("nonarray") ? array_of(bound) : bound;
    }

  private:
    bool take(const SqlType& declared, const SqlType& actual) {
        SqlType under = types_.base(actual);
        if (declared.name.ends_with("multirange") || declared.name == "anycompatiblerange") return false;
        if (declared.name == "anyrange") {
            if (range_.known() && !range_.same_base(under)) return false;
            range_ = under;
            return take_element(range_element(under));
        }
        bool wants_array = declared.name == "anyarray" || declared.name == "anycompatiblearray";
        SqlType element = wants_array ? under.element() : actual.without_typmod();
        if (!is_compatible_family(declared)) return take_element(element);
        compatible_.push_back(element);
        return true;
    }

    bool take_element(const SqlType& element) {
        if (!element.known() || (element_.known() && !element_.same_base(element))) return false;
        element_ = element;
        return true;
    }

    const TypeSystem& types_;
    SqlType element_, range_, common_;
    Types compatible_;
};

bool fits(const Candidate& candidate, const Types& actual, const TypeSystem& types) {
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (!types.can_coerce(actual[i], candidate.argument(i))) return false;
    }
    Binding binding(types);
    return binding.collect(candidate, actual);
}

bool takes(const Signature& signature, std::size_t count) {
    std::size_t declared = signature.arguments.size();
    if (signature.variadic) return count >= declared;
    return count <= declared && count + signature.defaults >= declared;
}

std::vector<Candidate> candidates_for(const std::vector<Signature>& signatures, std::size_t count) {
    std::vector<Candidate> found;
    for (const auto& signature : signatures) {
        if (takes(signature, count)) found.push_back({&signature});
    }
    return found;
}

template <typename Score>
void keep_best(std::vector<Candidate>& candidates, Score score) {
    int best = 0;
    for (const auto& candidate : candidates) best = std::max(best, score(candidate));
    std::erase_if(candidates, [&](const Candidate& candidate) { return score(candidate) < best; });
}

// The category that the candidates want an unknown literal to be of, strings before everything else.
struct Slot {
    char category = '\0';
    bool has_preferred = false;
    bool conflict = false;
};

Slot slot_of(const std::vector<Candidate>& candidates, std::size_t argument) {
    Slot slot;
    for (const auto& candidate : candidates) {
        const SqlType& type = candidate.argument(argument);
        char category = builtin_category(type);
        if (slot.category == '\0') {
            slot.category = category;
            slot.has_preferred = is_preferred(type);
        } else if (category == slot.category) {
            slot.has_preferred = slot.has_preferred || is_preferred(type);
        } else if (category == 'S') {
            slot.category = category;
            slot.has_preferred = is_preferred(type);
        } else {
            slot.conflict = true;
        }
    }
    slot.conflict = slot.conflict && slot.category != 'S';
    return slot;
}

void keep_for_unknown_literals(std::vector<Candidate>& candidates, const Types& actual) {
    std::vector<Slot> slots(actual.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (!is_unknown_literal(actual[i])) continue;
        slots[i] = slot_of(candidates, i);
        if (slots[i].conflict) return;
    }
    std::vector<Candidate> kept;
    for (const auto& candidate : candidates) {
        bool keep = true;
        for (std::size_t i = 0; i < actual.size() && keep; ++i) {
            if (!is_unknown_literal(actual[i])) continue;
            const SqlType& type = candidate.argument(i);
            keep = builtin_category(type) == slots[i].category && (!slots[i].has_preferred || is_preferred(type));
        }
        if (keep) kept.push_back(candidate);
    }
    if (!kept.empty()) candidates = std::move(kept);
}

// func_select_candidate(): more than one left means "ambiguous".
void select_candidate(std::vector<Candidate>& candidates, const Types& actual, const TypeSystem& types) {
    Types under;
    for (const auto& type : actual) under.push_back(is_unknown_literal(type) ? type : types.base(type));
    auto known = [&](std::size_t i) { return !is_unknown_literal(under[i]); };
    keep_best(candidates, [&](const Candidate& candidate) {
        int score = 0;
        for (std::size_t i = 0; i < under.size(); ++i) score += known(i) && candidate.argument(i).same_base(under[i]);
        return score;
    });
    if (candidates.size() <= 1) return;
    keep_best(candidates, [&](const Candidate& candidate) {
        int score = 0;
        for (std::size_t i = 0; i < under.size(); ++i) {
            const SqlType& type = candidate.argument(i);
            bool preferred = is_preferred(type) && builtin_category(type) == types.category(under[i]);
            score += known(i) && (type.same_base(under[i]) || preferred);
        }
        return score;
    });
    if (candidates.size() <= 1) return;
    auto first_known = std::find_if_not(under.begin(), under.end(), is_unknown_literal);
    bool has_unknown = std::any_of(under.begin(), under.end(), is_unknown_literal);
    if (!has_unknown) return;
    keep_for_unknown_literals(candidates, under);
    if (candidates.size() <= 1 || first_known == under.end()) return;
    for (const auto& type : under) {
        if (!is_unknown_literal(type) && !type.same_base(*first_known)) return;
    }
    Types all_the_same(under.size(), *first_known);
    std::vector<Candidate> fitting;
    for (const auto& candidate : candidates) {
        if (fits(candidate, all_the_same, types)) fitting.push_back(candidate);
    }
    if (fitting.size() == 1) candidates = std::move(fitting);
}

std::optional<Resolution> bind_candidate(const Candidate& candidate, const Types& actual, const TypeSystem& types) {
    Binding binding(types);
    if (!binding.collect(candidate, actual)) return std::nullopt;
    Resolution resolution;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        resolution.arguments.push_back(binding.apply(candidate.argument(i)));
        if (!resolution.arguments.back().known()) return std::nullopt;
    }
    // A result that cannot be told is no obstacle to knowing the arguments.
    resolution.result = binding.apply(candidate.signature->result);
    return resolution;
}

std::optional<Resolution> resolve(std::vector<Candidate> candidates, const Types& actual, const TypeSystem& types) {
    std::erase_if(candidates, [&](const Candidate& candidate) { return !fits(candidate, actual, types); });
    if (candidates.size() > 1) select_candidate(candidates, actual, types);
    if (candidates.size() != 1) return std::nullopt;
    return bind_candidate(candidates.front(), actual, types);
}

bool all_understood(const Types& actual, const TypeSystem& types) {
    return std::all_of(actual.begin(), actual.end(),
                       [&](const SqlType& type) { return is_unknown_literal(type) || types.is_understood(type); });
}

bool mentions_citext(const Types& actual, const TypeSystem& types) {
    return std::any_of(actual.begin(), actual.end(), [&](const SqlType& type) { return is_citext(types.base(type)); });
}

const Candidate* find_exact(const std::vector<Candidate>& candidates, const Types& wanted) {
    for (const auto& candidate : candidates) {
        bool same = true;
        for (std::size_t i = 0; i < wanted.size(); ++i) same = same && candidate.argument(i).same_base(wanted[i]);
        if (same) return &candidate;
    }
    return nullptr;
}

}  // namespace

std::optional<Resolution> resolve_operator(std::string_view name, const Types& actual, const TypeSystem& types) {
    const auto* signatures = builtin_operators(name);
    // The operators of citext are not in the table.
    if (signatures == nullptr || !all_understood(actual, types) || mentions_citext(actual, types)) return std::nullopt;
    auto candidates = candidates_for(*signatures, actual.size());
    // binary_oper_exact(): an unknown literal is first taken for the other side's type, then for that type's base.
    Types wanted = actual;
    if (wanted.size() == 2 && is_unknown_literal(wanted[0])) wanted[0] = wanted[1];
    if (wanted.size() == 2 && is_unknown_literal(wanted[1])) wanted[1] = wanted[0];
    bool guessed = wanted != actual;
    const Candidate* exact = find_exact(candidates, wanted);
    if (exact == nullptr && guessed) {
        for (auto& type : wanted) type = types.base(type);
        exact = find_exact(candidates, wanted);
    }
    if (exact != nullptr) return bind_candidate(*exact, actual, types);
    return resolve(std::move(candidates), actual, types);
}

std::optional<Resolution> resolve_function(std::string_view name, const Types& actual, const TypeSystem& types) {
    const auto* signatures = builtin_functions(name);
    if (signatures == nullptr || !all_understood(actual, types)) return std::nullopt;
    bool citext = mentions_citext(actual, types);
    constexpr std::array<std::string_view, 9> kCitextFunctions = {
        "max",     "min",        "regexp_match", "regexp_replace", "regexp_split_to_array",
        "replace", "split_part", "strpos",       "translate"};
    bool own = std::find(kCitextFunctions.begin(), kCitextFunctions.end(), name) != kCitextFunctions.end();
    if (citext && own) return std::nullopt;
    auto candidates = candidates_for(*signatures, actual.size());
    if (const Candidate* exact = find_exact(candidates, actual)) return bind_candidate(*exact, actual, types);
    // A type's name with one argument may be a cast in the clothes of a function.
    if (actual.size() == 1 && is_analysed_type(name)) return std::nullopt;
    return resolve(std::move(candidates), actual, types);
}

bool is_exact_builtin(std::string_view name, const Types& actual) {
    const auto* signatures = builtin_functions(name);
    return signatures != nullptr && find_exact(candidates_for(*signatures, actual.size()), actual) != nullptr;
}

}  // namespace schemadiff
