#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/naming.hpp"
#include "emit/removal.hpp"
#include "emit/subject_lock.hpp"

namespace schemadiff {

namespace {

using Labels = std::vector<ProvidedLabel>;

const ProvidedLabel* find_label(const Labels& labels, const std::string& provider) {
    auto found = std::find_if(labels.begin(), labels.end(),
                              [&](const ProvidedLabel& each) { return each.provider == provider; });
    return found == labels.end() ? nullptr : &*found;
}

// One statement a provider; `text` is a literal or NULL.
std::string label_sql(const EmitContext& context, const ObjectId& id, const std::string& provider,
                      const std::string& text) {
    return fmt::format("SECURITY LABEL FOR {} ON {} IS {}", quote_identifier(provider),
                       commented_name(context, satellite_subject(id)), text);
}

std::string changes_sql(const EmitContext& context, const ObjectId& id, const Labels& before, const Labels& after) {
    std::vector<std::string> statements;
    for (const ProvidedLabel& label : before)
        if (find_label(after, label.provider) == nullptr)
            statements.push_back(label_sql(context, id, label.provider, "NULL"));
    for (const ProvidedLabel& label : after) {
        const ProvidedLabel* present = find_label(before, label.provider);
        if (present == nullptr || *present != label)
            statements.push_back(label_sql(context, id, label.provider, quote_literal(label.text)));
    }
    return join(statements, ";\n");
}

// A label may be what keeps others out, or what lets them in: its provider knows.
void notice(const EmitContext& context, Statement& statement, const ObjectId& subject) {
    if (context.is_created(subject)) return;
    concern(statement, "S709", subject,
            fmt::format("the provider of the label decides anew who may do what with {}", describe(subject)));
}

}  // namespace

void create(const EmitContext& context, const Object& object, const SecurityLabel& value, Statements& out) {
    ObjectId subject = satellite_subject(object.id);
    Statement& statement = add_create(out, object, changes_sql(context, object.id, {}, value.labels));
    notice(context, lock_as_subject(context.target(), statement, subject), subject);
}

void drop(const EmitContext& context, const Object& object, const SecurityLabel& value, Statements& out) {
    ObjectId subject = satellite_subject(object.id);
    Statement& statement = add_drop(out, object, changes_sql(context, object.id, value.labels, {}));
    statement.phase = removal_phase(context, object.id);
    notice(context, lock_as_subject(context.source(), statement, subject), subject);
}

void alter(const EmitContext& context, const Alteration<SecurityLabel>& change, Statements& out) {
    ObjectId subject = satellite_subject(change.id());
    Statement& statement =
        add_alter(out, change, changes_sql(context, change.id(), change.before.labels, change.after.labels));
    notice(context, lock_as_subject(context.target(), statement, subject), subject);
}

}  // namespace schemadiff
