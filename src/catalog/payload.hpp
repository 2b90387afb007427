// Everything that an object can be, as one closed set. The list comes from kinds.def.
#pragma once

#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "catalog/access_method.hpp"
#include "catalog/aggregate.hpp"
#include "catalog/base_type.hpp"
#include "catalog/cast.hpp"
#include "catalog/collation.hpp"
#include "catalog/column.hpp"
#include "catalog/column_default.hpp"
#include "catalog/comment.hpp"
#include "catalog/composite_type.hpp"
#include "catalog/constraint.hpp"
#include "catalog/conversion.hpp"
#include "catalog/database.hpp"
#include "catalog/default_privilege.hpp"
#include "catalog/domain.hpp"
#include "catalog/domain_constraint.hpp"
#include "catalog/enum_type.hpp"
#include "catalog/event_trigger.hpp"
#include "catalog/extension.hpp"
#include "catalog/extension_dependency.hpp"
#include "catalog/foreign_data_wrapper.hpp"
#include "catalog/function.hpp"
#include "catalog/identity.hpp"
#include "catalog/index.hpp"
#include "catalog/index_attach.hpp"
#include "catalog/inheritance.hpp"
#include "catalog/kind.hpp"
#include "catalog/language.hpp"
#include "catalog/materialized_view.hpp"
#include "catalog/operator_class.hpp"
#include "catalog/operator_family.hpp"
#include "catalog/operator_family_member.hpp"
#include "catalog/owned_by.hpp"
#include "catalog/owner.hpp"
#include "catalog/policy.hpp"
#include "catalog/privilege.hpp"
#include "catalog/publication.hpp"
#include "catalog/publication_schema.hpp"
#include "catalog/publication_table.hpp"
#include "catalog/range_type.hpp"
#include "catalog/replica_identity.hpp"
#include "catalog/role.hpp"
#include "catalog/role_membership.hpp"
#include "catalog/rule.hpp"
#include "catalog/schema.hpp"
#include "catalog/security_label.hpp"
#include "catalog/sequence.hpp"
#include "catalog/server.hpp"
#include "catalog/setting.hpp"
#include "catalog/shell_type.hpp"
#include "catalog/sql_operator.hpp"
#include "catalog/statistics.hpp"
#include "catalog/subscription.hpp"
#include "catalog/table.hpp"
#include "catalog/text_search_configuration.hpp"
#include "catalog/text_search_dictionary.hpp"
#include "catalog/text_search_mapping.hpp"
#include "catalog/text_search_parser.hpp"
#include "catalog/text_search_template.hpp"
#include "catalog/transform.hpp"
#include "catalog/trigger.hpp"
#include "catalog/trigger_state.hpp"
#include "catalog/typed_table.hpp"
#include "catalog/user_mapping.hpp"
#include "catalog/view.hpp"

namespace schemadiff {

using AnyPayload = std::variant<
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) payload,
#include "catalog/kinds.def"
#undef KIND
    std::monostate>;  // closes the list; never held by an object

// The variant, copied, moved and destroyed out of line: with this many alternatives, a unit that does any of it by
// itself takes seconds longer to compile.
class Payload : public AnyPayload {
  public:
    template <class P, class = std::enable_if_t<!std::is_base_of_v<AnyPayload, std::remove_cvref_t<P>>>>
    Payload(P&& payload)  // a payload is one of its kinds: conversion is what is wanted
        : AnyPayload(std::in_place_type<std::remove_cvref_t<P>>, std::forward<P>(payload)) {}
    Payload(const Payload& other);
    Payload(Payload&& other) noexcept;
    Payload& operator=(const Payload& other);
    Payload& operator=(Payload&& other) noexcept;
    ~Payload();
};

// Names of the fields in which two payloads of one type differ, in the order of the payload's field list.
using ChangedFields = std::vector<std::string_view>;

inline bool contains(const ChangedFields& changed, std::string_view field) {
    for (std::string_view each : changed)
        if (each == field) return true;
    return false;
}

// True when nothing but the named fields differs.
template <class... Names>
bool only(const ChangedFields& changed, Names... names) {
    for (std::string_view each : changed)
        if (!((each == std::string_view(names)) || ...)) return false;
    return true;
}

template <class P>
ChangedFields compare_fields(const P& before, const P& after) {
    ChangedFields changed;
    P::fields([&](std::string_view name, auto member) {
        if (!(before.*member == after.*member)) changed.push_back(name);
    });
    return changed;
}

// Both payloads must be of the same kind.
ChangedFields compare_payloads(const Payload& before, const Payload& after);

// Calls visit(field name, Expression&) for every expression in the payload, in field order; nested ones included.
template <class P, class Visit>
void for_each_expression(P& payload, Visit&& visit) {
    std::remove_const_t<P>::fields([&](std::string_view name, auto member) {
        auto& value = payload.*member;
        using Value = std::remove_cv_t<std::remove_reference_t<decltype(value)>>;
        if constexpr (std::is_same_v<Value, Expression>) {
            visit(name, value);
        } else if constexpr (std::is_same_v<Value, std::vector<Expression>>) {
            for (auto& expression : value) visit(name, expression);
        } else if constexpr (std::is_same_v<Value, std::vector<IndexKey>>) {
            for (auto& key : value) visit(name, key.expression);
        } else if constexpr (std::is_same_v<Value, std::vector<FunctionArgument>>) {
            for (auto& argument : value) visit(name, argument.default_value);
        }
    });
}

}  // namespace schemadiff
