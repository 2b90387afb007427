#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/tablespace.hpp"
#include "parser/view.hpp"

namespace schemadiff {

void create_table_as(Elaboration& elaboration, CreateTableAsStmt* statement) {
    const IntoClause* into = statement->into;
    if (statement->objtype != OBJECT_MATVIEW)
        elaboration.undecidable(into->rel->location, "CREATE TABLE AS: the columns follow from the query");
    QualifiedName name = elaboration.creation_name(qualified(into->rel), into->rel->location);
    if (statement->if_not_exists && elaboration.is_relation_taken(name.schema, name.name)) return;
    MaterializedView view;
    NamedQuery named = view_query(elaboration, statement->query, into->colNames);
    view.query.text = std::move(named.text);
    view.columns = std::move(named.columns);
    view.access_method = elaboration.storage_defaults.access_method;
    view.tablespace = elaboration.storage_defaults.tablespace;
    if (into->accessMethod != nullptr) view.access_method = IfStated(into->accessMethod);
    if (into->tableSpaceName != nullptr) view.tablespace = stated_tablespace(into->tableSpaceName);
    view.options = options_of(into->options);
    view.with_data = !into->skipData;
    elaboration.declare_relation(make_id(Kind::materialized_view, name.schema, name.name),
                                 RelationKind::materialized_view, std::move(view), into->rel->location);
}

}  // namespace schemadiff
