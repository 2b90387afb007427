// CREATE TABLE .. (LIKE source INCLUDING ..): what is copied once the new table exists. Source: expandTableLikeClause.
#include <algorithm>

#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

void copy_comment(Elaboration& elaboration, const ObjectId& from, const ObjectId& to) {
    auto* comment = elaboration.payload<Comment>(satellite_id(Kind::comment, from));
    if (comment != nullptr) elaboration.put(satellite_id(Kind::comment, to), Comment(*comment));
}

void copy_identity(Elaboration& elaboration, Relation& relation, const Relation& source, const std::string& column) {
    auto* found = elaboration.payload<Identity>(make_id(Kind::identity, source.id.schema, source.id.name, column));
    if (found == nullptr) return;
    Identity identity = *found;
    // All of the sequence's numbers are copied, its type is not. Source: generateSerialExtraStmts.
    identity.options.data_type = "bigint";
    identity.sequence_schema = relation.id.schema;
    identity.sequence_name =
        elaboration.choose_relation_name(relation.id.schema, relation.id.name, column, "seq", false);
    ObjectId id = make_id(Kind::identity, relation.id.schema, relation.id.name, column);
    Relation sequence;
    sequence.id = id;
    sequence.kind = RelationKind::sequence;
    elaboration.names.add_relation({identity.sequence_schema, identity.sequence_name}, std::move(sequence));
    elaboration.put(id, std::move(identity));
}

void copy_check(Elaboration& elaboration, Relation& relation, const ObjectId& from, bool comments) {
    Object* object = elaboration.builder.find(from);
    auto* check = object == nullptr ? nullptr : std::get_if<Constraint>(&object->payload);
    if (check == nullptr || check->type != ConstraintType::check) return;
    Constraint copy = *check;
    copy.local = true;
    copy.inherited = false;
    copy.validated = true;
    ObjectId id = make_id(Kind::constraint, relation.id.schema, relation.id.name, from.member);
    Origin origin{elaboration.span_at(-1), object->origin.search_path};
    if (!elaboration.builder.add({id, std::move(copy), origin})) return;
    relation.constraints.push_back(id);
    elaboration.names.add_constraint(id.schema, id.member);
    if (comments) copy_comment(elaboration, from, id);
}

// Source: generateClonedExtStatsStmt.
void copy_statistics(Elaboration& elaboration, Relation& relation, const Relation& source, bool comments) {
    std::vector<std::pair<ObjectId, ExtendedStatistics>> all;
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        const Object& object = elaboration.builder.at(i);
        auto* statistics = std::get_if<ExtendedStatistics>(&object.payload);
        if (statistics != nullptr && statistics->relation == source.id) all.emplace_back(object.id, *statistics);
    }
    for (auto& [id, statistics] : all) {
        std::vector<std::string> names;
        for (const std::string& column : source.columns)
            if (std::binary_search(statistics.columns.begin(), statistics.columns.end(), column))
                names.push_back(column);
        names.resize(names.size() + statistics.expressions.size(), "expr");
        statistics.target = -1;
        ObjectId made = store_statistics(elaboration, relation, relation.id.schema, std::move(statistics), {}, names);
        if (comments) copy_comment(elaboration, id, made);
    }
}

}  // namespace

void copy_like_parts(Elaboration& elaboration, Relation& relation, TableLikeClause* like) {
    Relation& source = elaboration.require_relation(like->relation);
    bool comments = (like->options & CREATE_TABLE_LIKE_COMMENTS) != 0;
    if ((like->options & CREATE_TABLE_LIKE_IDENTITY) != 0)
        for (const std::string& column : source.columns) copy_identity(elaboration, relation, source, column);
    if (comments)
        for (const std::string& column : source.columns)
            copy_comment(elaboration, column_id(source, column), column_id(relation, column));
    if ((like->options & CREATE_TABLE_LIKE_CONSTRAINTS) != 0)
        for (const ObjectId& constraint : std::vector(source.constraints))
            copy_check(elaboration, relation, constraint, comments);
    if ((like->options & CREATE_TABLE_LIKE_STATISTICS) != 0) copy_statistics(elaboration, relation, source, comments);
    if ((like->options & CREATE_TABLE_LIKE_INDEXES) == 0) return;
    for (const ObjectId& index : std::vector(source.indexes)) {
        IndexDraft draft = draft_of(elaboration, index);
        draft.name.clear();
        draft.index.clustered = draft.constraint.clustered = false;
        draft.constraint.local = true;
        draft.constraint.inherited = false;
        draft.origin.span = elaboration.span_at(-1);
        bool primary = draft.is_constraint && draft.constraint.type == ConstraintType::primary_key;
        if (primary)
            for (const std::string& column : draft.constraint.columns)
                set_not_null(elaboration, relation, column, Recurse::no);
        ObjectId made = store_index(elaboration, relation, std::move(draft), Recurse::yes);
        if (comments) copy_comment(elaboration, index, made);
    }
}

}  // namespace schemadiff
