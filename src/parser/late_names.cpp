#include "parser/late_names.hpp"

#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/opclass.hpp"
#include "parser/operator_members.hpp"
#include "parser/references.hpp"

namespace schemadiff {

namespace {

// One object's names, under the search_path that its statement ran with.
class LateNames {
  public:
    explicit LateNames(Elaboration& elaboration) : elaboration_(elaboration) {}

    void settle(Object& object) {
        if (object.origin.search_path != path_text_) {
            path_text_ = object.origin.search_path;
            path_ = SearchPath::parse(path_text_);
        }
        std::visit([this](auto& payload) { names_of(payload); }, object.payload);
    }

  private:
    template <class P>
    void names_of(P&) {}

    void names_of(Aggregate& aggregate) {
        for (AggregateStage* stage : {&aggregate.plain, &aggregate.moving})
            for (std::string* name : {&stage->transition, &stage->inverse, &stage->final_function}) function(*name);
        for (std::string* name : {&aggregate.combine, &aggregate.serial, &aggregate.deserial}) function(*name);
    }
    void names_of(RangeType& range) {
        function(range.canonical);
        function(range.subtype_diff);
        if (range.collation.value) collation(*range.collation.value);
        if (!range.operator_class.value) return;
        std::string& name = *range.operator_class.value;
        operator_class(name);
        if (needs_schema(name)) name = "pg_catalog." + name;
    }
    void names_of(ShellType& shell) {
        function(shell.input);
        function(shell.output);
    }
    void names_of(BaseType& base) {
        for (std::string* name :
             {&base.receive, &base.send, &base.typmod_in, &base.typmod_out, &base.analyze, &base.subscript})
            function(*name);
    }
    void names_of(Language& language) {
        for (std::string* name : {&language.handler, &language.inline_handler, &language.validator}) function(*name);
    }
    void names_of(AccessMethod& method) { function(method.handler); }
    void names_of(Conversion& conversion) { function(conversion.function); }
    void names_of(Transform& transform) {
        for (std::string* text : {&transform.from_sql, &transform.to_sql}) {
            auto open = text->rfind('(');
            if (open == std::string::npos) continue;
            std::string name = text->substr(0, open);
            function(name);
            *text = name + text->substr(open);
        }
    }
    void names_of(OperatorFamilyMember& member) {
        if (member.is_function) return function(member.name);
        if (member.name.find('.') != std::string::npos) return;
        member.name = operator_name(elaboration_, {"", member.name}, member.left, member.right, path_);
        if (member.name.find('.') == std::string::npos) member.name = "pg_catalog." + member.name;
    }
    void names_of(OperatorClass& described) {
        for (OperatorFamilyMember& member : described.members) names_of(member);
    }
    void names_of(TextSearchParser& parser) {
        for (std::string* name : {&parser.start, &parser.token, &parser.end, &parser.lextypes, &parser.headline})
            function(*name);
    }
    void names_of(TextSearchTemplate& text_search_template) {
        function(text_search_template.init);
        function(text_search_template.lexize);
    }
    void names_of(Operator& described) {
        for (std::string* name : {&described.function, &described.restrict_estimator, &described.join_estimator})
            function(*name);
    }
    void names_of(ForeignDataWrapper& wrapper) {
        // All but one come from an extension.
        std::string schema = elaboration_.is_lenient() ? elaboration_.extension_schema() : "pg_catalog";
        function(wrapper.handler, schema);
        function(wrapper.validator, wrapper.validator == "postgresql_fdw_validator" ? "pg_catalog" : schema);
    }
    void names_of(Column& column) { collation(column.collation); }
    void names_of(Domain& domain) { collation(domain.collation); }
    void names_of(CompositeType& type) {
        for (CompositeAttribute& attribute : type.attributes) collation(attribute.collation);
    }
    void names_of(Index& index) {
        for (IndexKey& key : index.keys) {
            collation(key.collation);
            operator_class(key.opclass);
            if (key.column.empty()) continue;
            auto* column = elaboration_.payload<Column>(
                make_id(Kind::column, index.relation.schema, index.relation.name, key.column));
            // Whichever of the two comes first in the catalog.
            if (column == nullptr) continue;
            collation(column->collation);
            if (key.collation == column->collation) key.collation.clear();
        }
    }

    static bool needs_schema(const std::string& name) { return !name.empty() && name_in_literal(name).schema.empty(); }

    // `unknown`: the schema of what neither the file nor a server tells.
    void function(std::string& name, std::string_view unknown = "pg_catalog") const {
        if (!needs_schema(name)) return;
        std::string bare = name_in_literal(name).name;
        std::string schema = elaboration_.names.schema_of_routine(bare, path_);
        if (schema.empty()) schema = schema_of(elaboration_.environment.foreign_objects.functions, bare);
        name = quote_qualified(schema.empty() ? unknown : schema, bare);
    }

    void collation(std::string& name) const {
        if (!needs_schema(name)) return;
        std::string bare = name_in_literal(name).name;
        std::string schema = elaboration_.names.schema_of_collation(bare, path_);
        name = quote_qualified(schema.empty() ? "pg_catalog" : schema, bare);
    }

    // Those of pg_catalog are written without their schema.
    void operator_class(std::string& name) const {
        if (!needs_schema(name)) return;
        std::string bare = name_in_literal(name).name;
        name = quote_qualified(schema_of_opclass(elaboration_, bare, path_), bare);
    }

    Elaboration& elaboration_;
    std::string path_text_;
    SearchPath path_;
};

}  // namespace

std::string function_name(const Elaboration& elaboration, const QualifiedName& written) {
    if (!written.schema.empty()) return quote_qualified(written.schema, written.name);
    return quote_qualified(elaboration.find_routine(written).schema, written.name);
}

std::string settled_collation(const std::string& name) {
    if (name.empty() || !name_in_literal(name).schema.empty()) return name;
    return "pg_catalog." + name;
}

void settle_late_names(Elaboration& elaboration) {
    LateNames names(elaboration);
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i)
        if (!elaboration.builder.is_removed(i)) names.settle(elaboration.builder.at(i));
}

}  // namespace schemadiff
