// Private to src/parser. What the definitions of the rarer kinds name, for their edges.
#pragma once

#include <functional>
#include <string>
#include <type_traits>

#include "catalog/payload.hpp"

namespace schemadiff {

struct NeedVisitor {
    std::function<void(const std::string&)> type;      // as format_type prints it; empty: none
    std::function<void(const std::string&)> function;  // qualified and quoted, of whatever arguments; empty: none
    std::function<void(const ObjectId&)> object;
    std::function<void(const ObjectId&)> whole;  // what the object is a member of
};

template <class P, class... Kinds>
inline constexpr bool kIsOneOf = (std::is_same_v<P, Kinds> || ...);

template <class P>
concept NeedsNothing =
    kIsOneOf<P, std::monostate, Schema, EnumType, ShellType, Sequence, Collation, Publication, Subscription, Comment,
             Owner, Privilege, SecurityLabel, DefaultPrivilege, Role, RoleMembership, Database, Setting>;
template <NeedsNothing P>
void needs_of(const ObjectId&, const P&, const NeedVisitor&) {}

void needs_of(const ObjectId& id, const Extension& extension, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Language& language, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const AccessMethod& method, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Conversion& conversion, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Transform& transform, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Operator& described, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const OperatorFamily& family, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const OperatorFamilyMember& member, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const OperatorClass& described, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const TextSearchParser& parser, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const TextSearchTemplate& text_search_template, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const TextSearchDictionary& dictionary, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const TextSearchConfiguration& configuration, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const TextSearchMapping& mapping, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const IndexAttach& attach, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Identity& identity, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Inheritance& link, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const TriggerState& state, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const PublicationSchema& published, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Cast& cast, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Aggregate& aggregate, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const EventTrigger& trigger, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const Server& server, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const ExtensionDependency& dependency, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const UserMapping& mapping, const NeedVisitor& visit);
void needs_of(const ObjectId& id, const ForeignDataWrapper& wrapper, const NeedVisitor& visit);

}  // namespace schemadiff
