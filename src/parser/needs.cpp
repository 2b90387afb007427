#include "parser/needs.hpp"

#include "parser/extension.hpp"
#include "parser/references.hpp"

namespace schemadiff {

namespace {

using Visit = NeedVisitor;

void named(const Visit& visit, Kind kind, const std::string& text, const std::string& signature = {}) {
    if (text.empty()) return;
    QualifiedName name = name_in_literal(text);
    visit.object(make_id(kind, name.schema, name.name, "", signature));
}

// "public.f(integer, text)", or the same in two parts.
void routine(const Visit& visit, const std::string& name, const std::string& arguments) {
    named(visit, Kind::function, name, arguments);
}
void routine(const Visit& visit, const std::string& text) {
    if (text.empty()) return;
    auto open = text.rfind('(');
    routine(visit, text.substr(0, open), text.substr(open + 1, text.size() - open - 2));
}

void member(const Visit& visit, const OperatorFamilyMember& described) {
    visit.type(described.left);
    visit.type(described.right);
    if (described.is_function)
        routine(visit, described.name, described.arguments);
    else
        named(visit, Kind::sql_operator, described.name, operator_signature(described.left, described.right));
    named(visit, Kind::operator_family, described.sort_family, "btree");
}

void access_method(const Visit& visit, const ObjectId& id) {
    visit.object(make_id(Kind::access_method, "", id.signature));
}

}  // namespace

void needs_of(const ObjectId& id, const Extension& extension, const Visit& visit) {
    if (!extension.schema.name.empty()) visit.object(make_id(Kind::schema, "", extension.schema.name));
    for (const std::string& needed : extensions_needed_by(id.name)) visit.object(make_id(Kind::extension, "", needed));
}
void needs_of(const ObjectId&, const Language& language, const Visit& visit) {
    for (const std::string& name : {language.handler, language.inline_handler, language.validator})
        visit.function(name);
}
void needs_of(const ObjectId&, const AccessMethod& method, const Visit& visit) { visit.function(method.handler); }
void needs_of(const ObjectId&, const Conversion& conversion, const Visit& visit) {
    visit.function(conversion.function);
}
void needs_of(const ObjectId&, const Transform& transform, const Visit& visit) {
    visit.type(transform.type);
    visit.object(make_id(Kind::language, "", transform.language));
    routine(visit, transform.from_sql);
    routine(visit, transform.to_sql);
}
void needs_of(const ObjectId&, const Operator& described, const Visit& visit) {
    visit.type(described.left);
    visit.type(described.right);
    routine(visit, described.function,
            described.left.empty() ? described.right : described.left + ", " + described.right);
    visit.function(described.restrict_estimator);
    visit.function(described.join_estimator);
}
void needs_of(const ObjectId& id, const OperatorFamily&, const Visit& visit) { access_method(visit, id); }
void needs_of(const ObjectId& id, const OperatorFamilyMember& described, const Visit& visit) {
    visit.whole(make_id(Kind::operator_family, id.schema, id.name, "", id.signature));
    member(visit, described);
}
void needs_of(const ObjectId& id, const OperatorClass& described, const Visit& visit) {
    access_method(visit, id);
    visit.type(described.type);
    visit.type(described.storage);
    named(visit, Kind::operator_family, described.family, id.signature);
    for (const OperatorFamilyMember& each : described.members) member(visit, each);
}
void needs_of(const ObjectId&, const TextSearchParser& parser, const Visit& visit) {
    for (const std::string& name : {parser.start, parser.token, parser.end, parser.lextypes, parser.headline})
        visit.function(name);
}
void needs_of(const ObjectId&, const TextSearchTemplate& text_search_template, const Visit& visit) {
    visit.function(text_search_template.init);
    visit.function(text_search_template.lexize);
}
void needs_of(const ObjectId&, const TextSearchDictionary& dictionary, const Visit& visit) {
    named(visit, Kind::text_search_template, dictionary.based_on);
}
void needs_of(const ObjectId&, const TextSearchConfiguration& configuration, const Visit& visit) {
    named(visit, Kind::text_search_parser, configuration.parser);
}
void needs_of(const ObjectId& id, const TextSearchMapping& mapping, const Visit& visit) {
    visit.whole(make_id(Kind::text_search_configuration, id.schema, id.name));
    for (const std::string& name : mapping.dictionaries) named(visit, Kind::text_search_dictionary, name);
}
void needs_of(const ObjectId&, const IndexAttach& attach, const Visit& visit) {
    visit.whole(attach.child);
    visit.object(attach.parent);
}
void needs_of(const ObjectId& id, const Identity&, const Visit& visit) {
    visit.whole(make_id(Kind::column, id.schema, id.name, id.member));
}
void needs_of(const ObjectId& id, const Inheritance& link, const Visit& visit) {
    visit.whole(make_id(Kind::table, id.schema, id.name));
    visit.object(link.parent);
}
void needs_of(const ObjectId& id, const TriggerState& state, const Visit& visit) {
    visit.whole(make_id(Kind::table, id.schema, id.name));
    visit.object(state.trigger);
}
void needs_of(const ObjectId& id, const PublicationSchema&, const Visit& visit) {
    visit.whole(make_id(Kind::publication, "", id.name));
}
void needs_of(const ObjectId&, const Cast& cast, const Visit& visit) {
    visit.type(cast.source);
    visit.type(cast.target);
    routine(visit, cast.function);
}
void needs_of(const ObjectId&, const Aggregate& aggregate, const Visit& visit) {
    for (const FunctionArgument& argument : aggregate.arguments) visit.type(argument.type);
    for (const AggregateStage* stage : {&aggregate.plain, &aggregate.moving}) {
        for (const std::string& name : {stage->transition, stage->inverse, stage->final_function}) visit.function(name);
        visit.type(stage->state_type);
    }
    for (const std::string& name : {aggregate.combine, aggregate.serial, aggregate.deserial}) visit.function(name);
}
void needs_of(const ObjectId&, const EventTrigger& trigger, const Visit& visit) { visit.function(trigger.function); }
// An extension called like the wrapper provides it.
void needs_of(const ObjectId&, const Server& server, const Visit& visit) {
    visit.object(make_id(Kind::foreign_data_wrapper, "", server.wrapper));
    visit.object(make_id(Kind::extension, "", server.wrapper));
}
void needs_of(const ObjectId&, const ExtensionDependency& dependency, const Visit& visit) {
    for (const std::string& extension : dependency.extensions) visit.object(make_id(Kind::extension, "", extension));
}
void needs_of(const ObjectId& id, const UserMapping&, const Visit& visit) {
    visit.object(make_id(Kind::server, "", id.name));
}
void needs_of(const ObjectId&, const ForeignDataWrapper& wrapper, const Visit& visit) {
    visit.function(wrapper.handler);
    visit.function(wrapper.validator);
}

}  // namespace schemadiff
