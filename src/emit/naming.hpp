// How COMMENT ON, ALTER .. OWNER TO and GRANT .. ON name the object that they speak of.
#pragma once

#include <optional>
#include <string>

#include "emit/emit.hpp"

namespace schemadiff {

// "COLUMN public.users.mail", "CONSTRAINT users_pkey ON public.users", "PROCEDURE public.tidy(integer)"
std::string commented_name(const EmitContext& context, const ObjectId& subject);
// "public.tidy(integer)"; "public.tidy(IN integer)" beside a procedure of that name with results, which could be meant
// as well: with modes, the list is that of inputs. Source: LookupFuncWithArgs.
std::string routine_name(const EmitContext& context, const ObjectId& id);
// "MATERIALIZED VIEW public.totals"
std::string owned_name(const EmitContext& context, const ObjectId& subject);
// "TABLE public.totals" for whatever has rows, "FUNCTION public.sum2(integer)" for an aggregate
std::string granted_name(const EmitContext& context, const ObjectId& subject);

// The role that owns the object after the plan, as far as either side tells; nothing when it is whoever runs the plan.
std::optional<std::string> owner_of(const EmitContext& context, const ObjectId& subject);
// The owner object that says so: the table's for a column and for a sequence that a column owns.
ObjectId deciding_owner(const EmitContext& context, const ObjectId& subject);
// The table whose owner owns this sequence, too.
std::optional<ObjectId> table_of_owned_sequence(const Catalog& catalog, const ObjectId& sequence);

}  // namespace schemadiff
