#include "parser/finish.hpp"

#include <algorithm>
#include <set>

#include "base/quote.hpp"
#include "parser/canonicalise.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"
#include "parser/role_membership.hpp"

namespace schemadiff {

namespace {

std::string value_type(Elaboration& elaboration, const Object& object) {
    if (object.id.kind == Kind::column_default || object.id.kind == Kind::column) {
        auto* column =
            elaboration.payload<Column>(make_id(Kind::column, object.id.schema, object.id.name, object.id.member));
        return column == nullptr ? std::string() : column->type;
    }
    if (auto* domain = std::get_if<Domain>(&object.payload)) return domain->base_type;
    return {};
}

void canonicalise_all(Elaboration& elaboration) {
    std::string path_text;
    SearchPath path;
    std::optional<ObjectId> relation;
    CanonicalContext context;
    const ParseEnvironment& environment = elaboration.environment;
    context.column_type = [&](std::string_view name) -> std::string {
        if (!relation) return {};
        auto* column =
            elaboration.payload<Column>(make_id(Kind::column, relation->schema, relation->name, std::string(name)));
        return column == nullptr ? std::string() : column->type;
    };
    context.schema_of_function = [&](std::string_view name) {
        std::string schema = elaboration.names.schema_of_routine(name, path);
        if (schema.empty()) schema = schema_of(environment.foreign_objects.functions, name);
        return schema;
    };
    context.schema_of_type = [&](std::string_view name) {
        std::string schema = elaboration.names.schema_of_type(name, path);
        if (schema.empty()) schema = schema_of(environment.foreign_objects.types, name);
        return schema;
    };
    context.is_searched = [&](std::string_view schema) { return path.contains(schema); };
    context.schema_of_relation = [&](std::string_view name) {
        return elaboration.names.schema_of_relation(name, path);
    };
    context.base_type = [&](std::string_view type) -> std::string {
        auto id = object_of_type(elaboration.names, type);
        if (!id) return {};
        if (auto* domain = elaboration.payload<Domain>(*id)) return domain->base_type;
        return id->kind == Kind::enum_type ? "enum" : std::string();
    };
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        Object& object = elaboration.builder.at(i);
        if (object.origin.search_path != path_text) {
            path_text = object.origin.search_path;
            path = SearchPath::parse(path_text);
        }
        relation = relation_in_sight(object);
        context.relation = relation ? relation->name : std::string();
        canonicalise(object, context, value_type(elaboration, object));
    }
}

// A partitioned index is valid once every partition has its part, and that is valid. Source: validatePartitionedIndex.
class PartitionedIndexes {
  public:
    explicit PartitionedIndexes(Elaboration& elaboration) : elaboration_(elaboration) {
        for_each_object([&](Object& object) {
            if (auto* attach = std::get_if<IndexAttach>(&object.payload))
                parts_[attach->parent].push_back(attach->child);
        });
    }

    void settle() {
        for_each_object([&](Object& object) {
            auto* index = std::get_if<Index>(&object.payload);
            if (index != nullptr && index->partitioned) index->valid = is_valid(object.id, *index);
        });
    }

  private:
    template <class Each>
    void for_each_object(Each&& each) {
        for (std::uint32_t i = 0; i < elaboration_.builder.size(); ++i)
            if (!elaboration_.builder.is_removed(i)) each(elaboration_.builder.at(i));
    }

    bool is_valid(const ObjectId& id, const Index& index) {
        if (!index.partitioned) return true;
        Relation* relation = elaboration_.names.relation(index.relation);
        if (relation == nullptr) return index.valid;
        auto indexed = std::count_if(relation->children.begin(), relation->children.end(), [&](const ObjectId& child) {
            const Relation* partition = elaboration_.names.relation(child);
            return partition == nullptr || !partition->foreign;
        });
        const std::vector<ObjectId>& parts = parts_[id];
        auto valid = std::count_if(parts.begin(), parts.end(), [&](const ObjectId& part) {
            const auto* own = elaboration_.payload<Index>(part);
            return own == nullptr || is_valid(part, *own);
        });
        return valid >= indexed;
    }

    Elaboration& elaboration_;
    std::unordered_map<ObjectId, std::vector<ObjectId>, ObjectIdHash> parts_;
};

// An owned sequence has the owner of its table.
void leave_out_owners_of_owned_sequences(Elaboration& elaboration) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        ObjectId id = elaboration.builder.at(i).id;
        if (id.kind == Kind::owned_by)
            elaboration.builder.remove(satellite_id(Kind::owner, make_id(Kind::sequence, id.schema, id.name)));
    }
}

void leave_out_owner(Privilege& privilege, const std::string& owner, bool of_column) {
    if (!of_column) std::erase_if(privilege.granted, [&](const Grant& grant) { return grant.grantee == owner; });
    for (Grant& grant : privilege.granted) {
        if (grant.grantor == owner) grant.grantor.clear();
        if (grant.grantee == owner) grant.grantee = kOwnerGrantee;
    }
    std::sort(privilege.granted.begin(), privilege.granted.end());
}

// Whoever owns an object has everything: what is granted to the owner by name says nothing, but for a column's.
void leave_out_owners(Elaboration& elaboration) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        Object& object = elaboration.builder.at(i);
        auto* privilege = std::get_if<Privilege>(&object.payload);
        if (privilege == nullptr || object.id.kind != Kind::privilege) continue;
        ObjectId subject = whole_of(satellite_subject(object.id));
        auto* owner = elaboration.payload<Owner>(satellite_id(Kind::owner, subject));
        if (owner != nullptr) leave_out_owner(*privilege, owner->role, object.id.of == Kind::column);
        if (privilege->granted.empty() && privilege->revoked.empty()) elaboration.builder.remove(ObjectId(object.id));
    }
}

}  // namespace

Catalog finish_catalog(Elaboration& elaboration) {
    settle_late_names(elaboration);
    PartitionedIndexes(elaboration).settle();
    settle_trigger_states(elaboration);
    settle_memberships(elaboration);
    leave_out_owners(elaboration);
    leave_out_owners_of_owned_sequences(elaboration);
    canonicalise_all(elaboration);
    add_edges(elaboration);
    return std::move(elaboration.builder).build();
}

}  // namespace schemadiff
