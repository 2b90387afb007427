#include <fmt/format.h>

#include "catalog/enabled.hpp"
#include "introspect/context.hpp"
#include "introspect/function_name.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_event_trigger.
constexpr const char* kQuery = R"(
SELECT t.oid, t.evtname, t.evtevent, t.evttags, {}, t.evtenabled FROM pg_catalog.pg_event_trigger t WHERE t.oid >= 16384)";

}  // namespace

void read_event_trigger(ReadContext& context) {
    auto rows = context.query("event triggers", fmt::format(kQuery, qualified_function_sql("t.evtfoid")));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        Oid oid = rows->oid(r, 0);
        if (context.belongs_to_extension(SystemCatalog::event_trigger, oid)) continue;
        EventTrigger trigger;
        trigger.event = rows->string(r, 2);
        trigger.tags = rows->array(r, 3);
        trigger.function = rows->string(r, 4);
        trigger.enabled = enabled_word(rows->text(r, 5));
        context.add({SystemCatalog::event_trigger, oid}, make_id(Kind::event_trigger, "", rows->string(r, 1)),
                    std::move(trigger));
    }
}

}  // namespace schemadiff
