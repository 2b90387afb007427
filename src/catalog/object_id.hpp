// The identity of an object: what it is called, never an OID. Two catalogs speak of the same object when the ids are
// equal.
//
//   kind                          schema   name       member           signature
//   schema, extension, publication,
//     subscription, event_trigger,
//     server,
//     foreign_data_wrapper        -        its name   -                -
//   language, access_method       -        its name   -                -
//   database                      -        its name   -                -          (the live one's, where there is one)
//   role                          -        its name   -                -
//   role_membership               -        the role   its member       -
//   setting                       -        role or    parameter        database or empty
//                                          empty: all                             (empty: in all)
//   user_mapping                  -        server     role or empty    -          (empty: PUBLIC)
//   publication_table             schema   table      publication      -
//   publication_schema            schema   publication
//   table, view, sequence, types  schema   its name   -                -
//   index, statistics, collation  schema   its name   -                -
//   column, default, identity     schema   relation   column           -
//   constraint, trigger, rule,
//     policy                      schema   relation   its name         -
//   trigger_state                 schema   partition  trigger          -
//   domain_constraint             schema   domain     its name         -
//   inheritance                   schema   child      quoted parent    -
//   function, aggregate           schema   its name   -                "integer, text" (input arguments, as
//                                                                      pg_get_function_identity_arguments without
//                                                                      names)
//   text_search_mapping           schema   config.    token type       -
//   conversion                    schema   its name   -                -
//   operator_class, _family       schema   its name   -                access method
//   operator_family_member        schema   family     "OPERATOR 1 (integer, bigint)"  access method
//   transform                     -        -          -                "public.color LANGUAGE plpython3u"
//   operator                      schema   its name   -                "integer, integer", "NONE, integer"
//   cast                          -        -          -                "json AS public.color"
//   comment, owner, privilege,
//     security_label,
//     extension_dependency        those of the object that `of` names
//   default_privilege             schema   role       object class     -          (schema empty: in every schema)
//   owned_by, index_attach,
//     replica_identity,
//     typed_table                 schema   sequence, index or table
#pragma once

#include <compare>
#include <string>

#include "catalog/kind.hpp"

namespace schemadiff {

struct ObjectId {
    Kind kind = Kind::schema;
    Kind of = Kind::schema;  // for what is said about another object (comment, owner ..): that object's kind
    std::string schema, name, member, signature;

    friend auto operator<=>(const ObjectId&, const ObjectId&) = default;
    friend bool operator==(const ObjectId&, const ObjectId&) = default;
};

// Built here and nowhere else, so that `of` is set in one way.
ObjectId make_id(Kind kind, std::string schema, std::string name, std::string member = {}, std::string signature = {});
// The id of the comment, owner, privilege or security label of `subject`.
ObjectId satellite_id(Kind kind, const ObjectId& subject);
// The inverse of satellite_id.
ObjectId satellite_subject(const ObjectId& satellite);
// A column's relation, called a table; of anything else, itself.
ObjectId whole_of(const ObjectId& id);

// "public.users.mail", "public.area(integer, integer)", with quotes where SQL needs them: what --allow and messages
// show.
std::string display_name(const ObjectId& id);
// "column public.users.mail"
std::string describe(const ObjectId& id);

struct ObjectIdHash {
    std::size_t operator()(const ObjectId& id) const noexcept;
};

}  // namespace schemadiff
