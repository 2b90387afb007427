#include "catalog/mentions.hpp"

namespace schemadiff {

namespace {

using Visitor = MentionVisitor;

ObjectId own_table(const ObjectId& id) { return make_id(Kind::table, id.schema, id.name); }

void visit_columns(const Visitor& visit, const ObjectId& relation, std::vector<std::string>& columns) {
    for (std::string& column : columns) visit.column(relation, column);
}

void visit_if_stated(const std::function<void(std::string&)>& visit, IfStated& name) {
    if (name.value) visit(*name.value);
}

void visit_arguments(const Visitor& visit, std::vector<FunctionArgument>& arguments) {
    for (FunctionArgument& argument : arguments) visit.type(argument.type);
}

// Behind a qualified name in whose quotes there may be a parenthesis.
std::size_t end_of_quoted_name(const std::string& text) {
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') quoted = !quoted;
        if (!quoted && text[at] == '(') return at;
    }
    return text.size();
}

template <class P>
void mentions(const ObjectId&, P&, const Visitor&) {}

void mentions(const ObjectId&, Extension& extension, const Visitor& visit) { visit.schema(extension.schema.name); }
void mentions(const ObjectId&, CompositeType& type, const Visitor& visit) {
    for (CompositeAttribute& attribute : type.attributes) {
        visit.type(attribute.type);
        visit.collation(attribute.collation);
    }
}
void mentions(const ObjectId&, RangeType& range, const Visitor& visit) {
    visit.type(range.subtype);
    visit.routine(range.canonical);
    visit.routine(range.subtype_diff);
    visit_if_stated(visit.collation, range.collation);
    visit_if_stated(visit.collation, range.operator_class);
    visit_if_stated(visit.collation, range.multirange);
}
void mentions(const ObjectId&, Domain& domain, const Visitor& visit) {
    visit.type(domain.base_type);
    visit.collation(domain.collation);
}
void mentions(const ObjectId&, Column& column, const Visitor& visit) {
    visit.type(column.type);
    visit.collation(column.collation);
}
void mentions(const ObjectId&, Identity& identity, const Visitor& visit) {
    ObjectId sequence = make_id(Kind::sequence, identity.sequence_schema, identity.sequence_name);
    visit.identity_sequence(sequence);
    identity.sequence_schema = sequence.schema;
    identity.sequence_name = sequence.name;
}
void mentions(const ObjectId&, TypedTable& typed, const Visitor& visit) { visit.type(typed.type); }
void mentions(const ObjectId&, Function& function, const Visitor& visit) {
    visit_arguments(visit, function.arguments);
    visit.type(function.result);
    visit.routine(function.support);
    for (std::string& type : function.transforms) visit.type(type);
}
void mentions(const ObjectId&, Aggregate& aggregate, const Visitor& visit) {
    visit_arguments(visit, aggregate.arguments);
    for (AggregateStage* stage : {&aggregate.plain, &aggregate.moving}) {
        visit.type(stage->state_type);
        for (std::string* name : {&stage->transition, &stage->inverse, &stage->final_function}) visit.routine(*name);
    }
    for (std::string* name : {&aggregate.combine, &aggregate.serial, &aggregate.deserial}) visit.routine(*name);
}
void mentions(const ObjectId&, Cast& cast, const Visitor& visit) {
    visit.type(cast.source);
    visit.type(cast.target);
    visit.routine(cast.function);
}
void mentions(const ObjectId&, Inheritance& link, const Visitor& visit) {
    visit.object(link.parent);
    for (KeyCopy& copy : link.key_copies) visit.object(copy.of);
}
void mentions(const ObjectId& id, Constraint& constraint, const Visitor& visit) {
    for (auto* columns : {&constraint.columns, &constraint.include, &constraint.on_delete_columns})
        visit_columns(visit, own_table(id), *columns);
    if (constraint.type != ConstraintType::foreign_key) return;
    visit_columns(visit, constraint.referenced, constraint.referenced_columns);
    visit.object(constraint.referenced);
}
void mentions(const ObjectId&, Index& index, const Visitor& visit) {
    for (IndexKey& key : index.keys) {
        if (!key.column.empty()) visit.column(index.relation, key.column);
        visit.collation(key.collation);
        visit.collation(key.opclass);
        visit.collation(key.default_opclass);
    }
    visit_columns(visit, index.relation, index.include);
    visit.object(index.relation);
}
void mentions(const ObjectId&, ExtendedStatistics& statistics, const Visitor& visit) {
    visit_columns(visit, statistics.relation, statistics.columns);
    visit.object(statistics.relation);
}
void mentions(const ObjectId&, IndexAttach& attach, const Visitor& visit) {
    visit.object(attach.child);
    visit.object(attach.parent);
}
void mentions(const ObjectId&, OwnedBy& owned, const Visitor& visit) { visit.object(owned.column); }
void mentions(const ObjectId& id, ReplicaIdentity& identity, const Visitor& visit) {
    if (!identity.index.empty()) visit.index(own_table(id), identity.index);
}
void mentions(const ObjectId&, View& view, const Visitor& visit) {
    for (ViewColumn& column : view.columns) visit.type(column.type);
}
void mentions(const ObjectId&, MaterializedView& view, const Visitor& visit) {
    for (ViewColumn& column : view.columns) visit.type(column.type);
}
void mentions(const ObjectId& id, Trigger& trigger, const Visitor& visit) {
    visit_columns(visit, own_table(id), trigger.update_columns);
    visit.routine(trigger.function);
    visit.relation(trigger.referenced_table);
}
void mentions(const ObjectId&, Language& language, const Visitor& visit) {
    for (std::string* name : {&language.handler, &language.inline_handler, &language.validator}) visit.routine(*name);
}
void mentions(const ObjectId&, AccessMethod& method, const Visitor& visit) { visit.routine(method.handler); }
void mentions(const ObjectId&, Conversion& conversion, const Visitor& visit) { visit.routine(conversion.function); }
void mentions(const ObjectId&, Transform& transform, const Visitor& visit) {
    visit.type(transform.type);
    visit.routine(transform.from_sql);
    visit.routine(transform.to_sql);
}
void mentions(const ObjectId&, OperatorFamilyMember& member, const Visitor& visit) {
    visit.type(member.left);
    visit.type(member.right);
    visit.collation(member.sort_family);
    if (!member.is_function) return visit.collation(member.name);
    std::string routine = member.name + '(' + member.arguments + ')';
    visit.routine(routine);
    auto open = end_of_quoted_name(routine);
    member.name = routine.substr(0, open);
    member.arguments = routine.substr(open + 1, routine.size() - open - 2);
}
void mentions(const ObjectId& id, OperatorClass& described, const Visitor& visit) {
    visit.type(described.type);
    visit.type(described.storage);
    visit.collation(described.family);
    for (OperatorFamilyMember& member : described.members) mentions(id, member, visit);
}
void mentions(const ObjectId&, TextSearchParser& parser, const Visitor& visit) {
    for (std::string* name : {&parser.start, &parser.token, &parser.end, &parser.lextypes, &parser.headline})
        visit.routine(*name);
}
void mentions(const ObjectId&, TextSearchTemplate& text_search_template, const Visitor& visit) {
    visit.routine(text_search_template.init);
    visit.routine(text_search_template.lexize);
}
void mentions(const ObjectId&, TextSearchDictionary& dictionary, const Visitor& visit) {
    visit.collation(dictionary.based_on);
}
void mentions(const ObjectId&, TextSearchConfiguration& configuration, const Visitor& visit) {
    visit.collation(configuration.parser);
}
void mentions(const ObjectId&, TextSearchMapping& mapping, const Visitor& visit) {
    for (std::string& dictionary : mapping.dictionaries) visit.collation(dictionary);
}
void mentions(const ObjectId&, Operator& described, const Visitor& visit) {
    visit.type(described.left);
    visit.type(described.right);
    for (std::string* name : {&described.function, &described.restrict_estimator, &described.join_estimator})
        visit.routine(*name);
    visit.collation(described.commutator);
    visit.collation(described.negator);
}
void mentions(const ObjectId& id, PublicationTable& table, const Visitor& visit) {
    visit_columns(visit, own_table(id), table.columns);
}
void mentions(const ObjectId&, ShellType& shell, const Visitor& visit) {
    visit.type(shell.element);
    visit.routine(shell.input);
    visit.routine(shell.output);
}
void mentions(const ObjectId&, BaseType& base, const Visitor& visit) {
    for (std::string* name :
         {&base.receive, &base.send, &base.typmod_in, &base.typmod_out, &base.analyze, &base.subscript})
        visit.routine(*name);
}
void mentions(const ObjectId&, EventTrigger& trigger, const Visitor& visit) { visit.routine(trigger.function); }
void mentions(const ObjectId&, ForeignDataWrapper& wrapper, const Visitor& visit) {
    visit.routine(wrapper.handler);
    visit.routine(wrapper.validator);
}
void mentions(const ObjectId&, TriggerState& state, const Visitor& visit) { visit.object(state.trigger); }

}  // namespace

void for_each_mention(Object& object, const MentionVisitor& visit) {
    std::visit([&](auto& payload) { mentions(object.id, payload, visit); }, object.payload);
}

}  // namespace schemadiff
