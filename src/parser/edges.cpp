// What every object needs, from its payload and from the names in its expressions.
#include <algorithm>
#include <set>

#include "base/quote.hpp"
#include "catalog/mentioned_roles.hpp"
#include "catalog/type_name.hpp"
#include "parser/clause.hpp"
#include "parser/finish.hpp"
#include "parser/foreign_object.hpp"
#include "parser/needs.hpp"
#include "parser/operator_names.hpp"
#include "parser/support_functions.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

class EdgeMaker {
  public:
    explicit EdgeMaker(Elaboration& elaboration)
        : elaboration_(elaboration),
          names_(elaboration.names),
          builder_(elaboration.builder),
          operators_(elaboration.builder),
          support_(elaboration),
          needs_{[this](const std::string& type) { uses_type(type); },
                 [this](const std::string& function) { uses_function(function); },
                 [this](const ObjectId& id) { uses(id); }, [this](const ObjectId& id) { member_of(id); }} {}
    EdgeMaker(const EdgeMaker&) = delete;

    void add(std::uint32_t handle) {
        const Object& object = builder_.at(handle);
        handle_ = handle;
        id_ = object.id;
        if (object.origin.search_path != path_text_ || path_.text.empty()) {
            path_text_ = object.origin.search_path;
            path_ = SearchPath::parse(path_text_);
        }
        bool satellite = id_.kind != id_.of;
        if (satellite && id_.of != Kind::database)  // which does not come and go with what is said of it
            member_of(subject());
        else if (!id_.schema.empty())
            uses(make_id(Kind::schema, "", id_.schema));
        if (satellite && id_.of == Kind::language) uses(make_id(Kind::extension, "", id_.name));  // that provides it
        std::visit([&](const auto& payload) { edges(payload); }, object.payload);
    }

  private:
    // By handle: a large schema has millions of edges, and what is not in the catalog needs none.
    void link(const ObjectId& to, EdgeKind why) {
        if (auto handle = builder_.handle(to)) builder_.add_edge(handle_, *handle, why);
    }
    void uses(const ObjectId& to) { link(to, EdgeKind::uses); }
    void member_of(const ObjectId& to) { link(to, EdgeKind::member_of); }
    void use_all(const std::vector<ObjectId>& all) {
        for (const ObjectId& id : all) uses(id);
    }
    void uses_type(std::string_view type) {
        if (auto id = object_of_type(names_, type)) uses(support_.supports(id_, *id) ? shell_of(*id) : *id);
    }
    void uses_collation(std::string_view text) {
        if (text.empty()) return;
        QualifiedName name = name_in_literal(std::string(text));
        uses(make_id(Kind::collation, name.schema, name.name));
    }
    // Without a name, the one that goes without saying.
    void uses_operator_class(const std::string& name, const std::string& type, const std::string& method) {
        use_all(name.empty() ? operators_.default_classes(type, method) : operators_.classes(name, method));
    }
    std::string type_of(const ObjectId& relation, const std::string& column) {
        auto* found = elaboration_.payload<Column>(make_id(Kind::column, relation.schema, relation.name, column));
        return found == nullptr ? std::string() : type_without_modifier(found->type);
    }
    void uses_access_method(const IfStated& method) {
        if (method.value) uses(make_id(Kind::access_method, "", *method.value));
    }
    void uses_text_search(const QualifiedName& name) {
        for (const std::string& schema : name.schema.empty() ? path_.schemas : std::vector{name.schema})
            for (Kind kind : {Kind::text_search_configuration, Kind::text_search_dictionary})
                uses(make_id(kind, schema, name.name));
    }
    void uses_column(const ObjectId& relation, const std::string& column) {
        uses(make_id(Kind::column, relation.schema, relation.name, column));
    }
    ObjectId table() const {
        auto* relation = names_.relation({id_.schema, id_.name});
        return relation == nullptr ? make_id(Kind::table, id_.schema, id_.name) : relation->id;
    }
    // What is said about the index behind a constraint goes with the constraint; about a view's column, with the view.
    ObjectId subject() const {
        ObjectId id = satellite_subject(id_);
        if (builder_.find(id) != nullptr) return id;
        auto* relation = names_.relation({id.schema, id.name});
        return relation == nullptr ? id : relation->id;
    }

    void uses_function(const QualifiedName& name, int arguments) {
        QualifiedName found = elaboration_.names.routines(name).empty() && name.schema.empty()
                                  ? QualifiedName{names_.schema_of_routine(name.name, path_), name.name}
                                  : name;
        for (const Routine& routine : names_.routines(found))
            if (arguments < 0 || (arguments >= routine.least_arguments && arguments <= routine.most_arguments))
                uses(routine.id);
    }
    void uses_function(const std::string& qualified_text) {
        if (!qualified_text.empty()) uses_function(name_in_literal(qualified_text), -1);
    }

    // Rows that are grouped by their primary key may show all of their columns, as long as the key is there.
    void uses_key_among(const Relation& relation, const std::vector<std::string>& grouped) {
        for (const ObjectId& id : relation.indexes) {
            auto* key = elaboration_.payload<Constraint>(id);
            if (key == nullptr || key->type != ConstraintType::primary_key || key->deferrable) continue;
            bool all = std::all_of(key->columns.begin(), key->columns.end(), [&](const std::string& column) {
                return std::find(grouped.begin(), grouped.end(), column) != grouped.end();
            });
            if (all) uses(id);
        }
    }

    // Relations and columns that a query can see; an unqualified column may belong to any of them.
    void uses_names(const References& references, const std::optional<ObjectId>& own) {
        std::vector<const Relation*> visible;
        if (own)
            if (auto* relation = names_.relation(*own)) visible.push_back(relation);
        for (const QualifiedName& name : references.relations) {
            auto* relation = names_.find_relation(name, path_);
            if (relation == nullptr) continue;
            if (!own || relation->id != *own) uses(relation->id);
            visible.push_back(relation);
        }
        for (const std::string& column : std::set(references.columns.begin(), references.columns.end())) {
            for (const Relation* relation : visible) {
                bool whole_row = column == "*" || column == relation->id.name;
                if (whole_row)
                    for (const std::string& each : relation->columns) uses_column(relation->id, each);
                else if (std::find(relation->columns.begin(), relation->columns.end(), column) !=
                         relation->columns.end())
                    uses_column(relation->id, column);
            }
        }
        for (const QualifiedName& name : references.filled)
            if (auto* relation = names_.find_relation(name, path_))
                for (const std::string& each : relation->columns) uses_column(relation->id, each);
        for (const auto& [name, constraint] : references.constraints)
            if (auto* relation = names_.find_relation(name, path_))
                uses(make_id(Kind::constraint, relation->id.schema, relation->id.name, constraint));
        for (const auto& grouped : references.groupings)
            for (const Relation* relation : visible) uses_key_among(*relation, grouped);
        for (const CalledFunction& call : references.functions) uses_function(call.name, call.arguments);
        for (const QualifiedName& name : references.text_search) uses_text_search(name);
        for (const QualifiedName& name : references.operators) use_all(operators_.operators(name));
        for (const QualifiedName& name : references.operator_classes)
            use_all(operators_.classes(quote_qualified(name.schema, name.name), ""));
        for (const QualifiedName& collation : references.collations) {
            bool found = !collation.schema.empty();
            uses(make_id(Kind::collation, found ? collation.schema : names_.schema_of_collation(collation.name, path_),
                         collation.name));
        }
        for (const QualifiedName& type : references.types) {
            std::string schema = type.schema.empty() ? names_.schema_of_type(type.name, path_) : type.schema;
            if (auto id = names_.type({schema, type.name})) uses(*id);
        }
    }
    void uses_expression(const Expression& expression, const std::optional<ObjectId>& own) {
        if (expression.empty()) return;
        Tree tree = Tree::parse_expression(expression.text);
        Tree::Use use(tree);
        if (tree.expression() != nullptr) uses_names(references_in(tree.expression()), own);
    }
    void uses_query(const std::string& text) {
        Tree tree = Tree::parse(text);
        Tree::Use use(tree);
        for (auto* raw : nodes_of<RawStmt>(tree.statements())) uses_names(references_in(raw->stmt), std::nullopt);
    }

    // What only names others: needs.cpp.
    template <class P>
    void edges(const P& payload) {
        needs_of(id_, payload, needs_);
    }
    void edges(const OperatorClass& described) {
        needs_of(id_, described, needs_);
        use_all(operators_.loose_members(id_, described.family, described.type));
    }
    void edges(const Privilege& privilege) {
        if (!privilege.initial) return;
        auto extensions = extensions_behind(elaboration_, satellite_subject(id_));
        if (extensions.size() == 1) return member_of(extensions.front());
        use_all(extensions);
    }
    void edges(const BaseType&) {
        member_of(shell_of(id_));
        if (const auto* shell = elaboration_.payload<ShellType>(shell_of(id_))) uses_type(shell->element);
        use_all(support_.of(id_));
    }
    void edges(const CompositeType& type) {
        for (const CompositeAttribute& attribute : type.attributes) {
            uses_type(attribute.type);
            uses_collation(attribute.collation);
        }
    }
    void edges(const RangeType& range) {
        uses_type(range.subtype);
        uses_collation(range.collation.value.value_or(""));
        uses_operator_class(range.operator_class.value.value_or(""), range.subtype, "btree");
        uses_function(range.canonical);
        uses_function(range.subtype_diff);
    }
    void edges(const Domain& domain) {
        uses_type(domain.base_type);
        uses_collation(domain.collation);
        uses_expression(domain.default_value, std::nullopt);
    }
    void edges(const DomainConstraint& constraint) {
        member_of(make_id(Kind::domain, id_.schema, id_.name));
        uses_expression(constraint.check, std::nullopt);
    }
    void edges(const Table& table) {
        if (table.is_foreign()) uses(make_id(Kind::server, "", table.server));
        uses_access_method(table.access_method);
        if (table.partition_key.empty()) return;
        References key = references_in_clause(ClauseKind::partition_key, table.partition_key.text);
        for (const CalledFunction& call : key.functions) uses_function(call.name, call.arguments);
        for (const std::string& column : key.columns) {
            uses_column(id_, column);
            uses_operator_class("", type_of(id_, column), "");
        }
    }
    void edges(const PublicationTable& published) {
        member_of(make_id(Kind::publication, "", id_.member));
        uses(table());
        for (const std::string& column : published.columns) uses_column(id_, column);
        uses_expression(published.filter, table());
    }
    void edges(const Column& column) {
        member_of(table());
        uses_type(column.type);
        uses_collation(column.collation);
        uses_expression(column.generated, table());
    }
    void edges(const ColumnDefault& value) {
        ObjectId column = make_id(Kind::column, id_.schema, id_.name, id_.member);
        member_of(builder_.find(column) != nullptr ? column : table());
        uses_expression(value.value, std::nullopt);
    }
    void edges(const Constraint& constraint) {
        member_of(table());
        for (const std::string& column : constraint.columns) {
            uses_column(id_, column);
            if (has_index(constraint)) uses_operator_class("", type_of(id_, column), "btree");
        }
        for (const std::string& column : constraint.include) uses_column(id_, column);
        if (constraint.type == ConstraintType::exclude)
            uses_exclusion(references_in_clause(ClauseKind::exclusion, constraint.definition.text));
        else
            uses_expression(constraint.definition, table());
        if (constraint.type == ConstraintType::foreign_key) uses_referenced_key(constraint);
    }
    void uses_exclusion(const References& references) {
        uses_names(references, table());
        for (const std::string& column : references.columns) uses_operator_class("", type_of(id_, column), "");
    }
    // The unique constraint or index that a foreign key relies on.
    void uses_referenced_key(const Constraint& key) {
        uses(key.referenced);
        for (const std::string& column : key.referenced_columns) uses_column(key.referenced, column);
        auto* target = names_.relation(key.referenced);
        if (target == nullptr) return;
        std::set<std::string> wanted(key.referenced_columns.begin(), key.referenced_columns.end());
        for (const ObjectId& id : target->indexes) {
            std::set<std::string> covered;
            if (auto* constraint = elaboration_.payload<Constraint>(id)) {
                if (constraint->type == ConstraintType::exclude) continue;
                covered.insert(constraint->columns.begin(), constraint->columns.end());
            } else if (auto* index = elaboration_.payload<Index>(id)) {
                if (!index->unique || !index->predicate.empty()) continue;
                for (const IndexKey& each : index->keys) covered.insert(each.column);
            }
            if (covered != wanted) continue;
            uses(id);
            return;
        }
    }
    void edges(const Index& index) {
        member_of(index.relation);
        for (const IndexKey& key : index.keys) {
            if (!key.column.empty()) uses_column(index.relation, key.column);
            uses_collation(key.collation);
            uses_operator_class(key.opclass, type_of(index.relation, key.column), index.method);
            uses_expression(key.expression, index.relation);
        }
        for (const std::string& column : index.include) uses_column(index.relation, column);
        uses_expression(index.predicate, index.relation);
    }
    void edges(const ExtendedStatistics& statistics) {
        member_of(statistics.relation);
        for (const std::string& column : statistics.columns) uses_column(statistics.relation, column);
        for (const Expression& expression : statistics.expressions) uses_expression(expression, statistics.relation);
    }
    void edges(const OwnedBy& owned) {
        ObjectId sequence = make_id(Kind::sequence, id_.schema, id_.name);
        member_of(sequence);
        uses(owned.column);
        builder_.add_edge(sequence, owned.column, EdgeKind::owned_by);
    }
    void edges(const ReplicaIdentity& identity) {
        member_of(table());
        if (identity.index.empty()) return;
        auto* index = names_.relation({id_.schema, identity.index});
        if (index != nullptr) uses(index->id);
    }
    void edges(const TypedTable& typed) {
        member_of(table());
        uses_type(typed.type);
        if (const Relation* relation = names_.relation(table()))
            for (const std::string& column : relation->columns) uses_column(relation->id, column);
    }
    void edges(const View& view) { uses_query(view.query.text); }
    void edges(const MaterializedView& view) {
        uses_access_method(view.access_method);
        uses_query(view.query.text);
    }
    void edges(const Rule& rule) {
        member_of(table());
        uses_query(rule.definition.text);
    }
    void edges(const Trigger& trigger) {
        member_of(table());
        uses_function(trigger.function);
        for (const std::string& column : trigger.update_columns) uses_column(id_, column);
        uses_expression(trigger.when, table());
        if (!trigger.referenced_table.empty()) {
            auto* relation = names_.relation(name_in_literal(trigger.referenced_table));
            if (relation != nullptr) uses(relation->id);
        }
    }
    void edges(const Policy& policy) {
        member_of(table());
        uses_expression(policy.using_condition, table());
        uses_expression(policy.check_condition, table());
    }
    void edges(const Function& function) {
        for (const FunctionArgument& argument : function.arguments) {
            uses_type(argument.type);
            uses_expression(argument.default_value, std::nullopt);
        }
        uses_type(function.result);
        uses_function(function.support);
        uses(make_id(Kind::language, "", function.language));
        for (const std::string& type : function.transforms)
            uses(make_id(Kind::transform, "", "", "", transform_signature(type, function.language)));
        if (!function.sql_body.empty()) uses_sql_body(function.sql_body.text);
    }
    // A body is no statement of its own: it is read inside a function made for the purpose.
    void uses_sql_body(const std::string& body) {
        Tree tree = Tree::parse("CREATE FUNCTION f() RETURNS void LANGUAGE sql " + body);
        Tree::Use use(tree);
        if (tree.error() || list_length(tree.statements()) != 1) return;
        auto* statement = reinterpret_cast<CreateFunctionStmt*>(linitial_node(RawStmt, tree.statements())->stmt);
        uses_body(statement->sql_body);
    }
    void uses_body(Node* node) {
        if (node == nullptr) return;
        if (IsA(node, List)) {
            for (Node* each : nodes(reinterpret_cast<List*>(node))) uses_body(each);
        } else {
            uses_names(references_in(node), std::nullopt);
        }
    }

    Elaboration& elaboration_;
    Names& names_;
    CatalogBuilder& builder_;
    std::uint32_t handle_ = 0;
    ObjectId id_;
    std::string path_text_;
    SearchPath path_;
    OperatorNames operators_;
    SupportFunctions support_;
    NeedVisitor needs_;
};

}  // namespace

void add_edges(Elaboration& elaboration) {
    EdgeMaker maker(elaboration);
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i)
        if (!elaboration.builder.is_removed(i)) maker.add(i);
    if (elaboration.environment.opted.roles) tie_to_roles(elaboration.builder);
}

}  // namespace schemadiff
