// Private to src/parser. Items of CREATE OPERATOR CLASS and ALTER OPERATOR FAMILY as members of a family.
#pragma once

#include <optional>

#include "catalog/operator_family_member.hpp"
#include "parser/elaboration.hpp"

namespace schemadiff {

// The first one of that name and those operands that the text has declared in the schemas.
std::optional<ObjectId> declared_operator(const Elaboration& elaboration, const QualifiedName& written,
                                          const std::string& signature, const SearchPath& path);
// "public.===", the schema quoted; without a schema while nobody declares it for these types.
std::string operator_name(const Elaboration& elaboration, const QualifiedName& written, const std::string& left,
                          const std::string& right, const SearchPath& path);

// `type`: of the class; empty for a member that is added to a family.
OperatorFamilyMember read_member(Elaboration& elaboration, CreateOpClassItem* item, const std::string& method,
                                 const std::string& type);
// Where DROP OPERATOR 1 (integer, bigint) points: nothing but the place is set.
OperatorFamilyMember read_place(Elaboration& elaboration, CreateOpClassItem* item);

// Whether the server ties the member to the class of its type rather than to the family.
bool belongs_to_class(const Elaboration& elaboration, const std::string& method, const std::string& type,
                      const OperatorFamilyMember& member);

// "public.f" for a family that the text declares, or that every server has; waits for another one.
QualifiedName family_name(Elaboration& elaboration, const QualifiedName& written, const std::string& method);

ObjectId member_id(const QualifiedName& family, const std::string& method, const OperatorFamilyMember& member);

}  // namespace schemadiff
