#include "parser/renaming.hpp"

#include <algorithm>

#include "base/quote.hpp"
#include "catalog/names.hpp"
#include "catalog/type_name.hpp"

namespace schemadiff {

namespace {

bool is_routine(Kind kind) { return kind == Kind::function || kind == Kind::aggregate; }
bool is_relation(Kind kind) { return kind == Kind::table || kind == Kind::view || kind == Kind::materialized_view; }

}  // namespace

Renaming::Renaming(const Catalog& source) : source_(source), objects_(source.objects()) {
    for (std::uint32_t i = 0; i < objects_.size(); ++i) index(i, true);
}

void Renaming::index(std::uint32_t position, bool present) {
    const Object& object = objects_[position];
    bool routine = is_routine(object.id.kind);
    std::string name = quote_qualified(object.id.schema, object.id.name);
    if (present) {
        positions_[object.id] = position;
        for (const std::string& place : occupied_places(object)) places_[place] = position;
        if (routine) routines_[name].push_back(position);
        return;
    }
    positions_.erase(object.id);
    for (const std::string& place : occupied_places(object)) places_.erase(place);
    if (routine) std::erase(routines_[name], position);
}

void Renaming::replace_object(std::uint32_t position, Object object) {
    index(position, false);
    objects_[position] = std::move(object);
}

const Object* Renaming::find(const ObjectId& id) const {
    auto found = positions_.find(id);
    return found == positions_.end() ? nullptr : &objects_[found->second];
}

bool Renaming::has_part(const ObjectId& type, const std::string& part) const {
    const Object* object = find(type);
    if (const auto* labels = get_payload<EnumType>(object))
        return std::find(labels->labels.begin(), labels->labels.end(), part) != labels->labels.end();
    if (const auto* composite = get_payload<CompositeType>(object))
        return std::any_of(composite->attributes.begin(), composite->attributes.end(),
                           [&](const CompositeAttribute& attribute) { return attribute.name == part; });
    if (const auto* range = get_payload<RangeType>(object))
        return range->multirange.value == quote_qualified(type.schema, part);
    if (const auto* identity = get_payload<Identity>(object)) return identity->sequence_name == part;
    return false;
}

std::optional<ObjectId> Renaming::occupant_of_part(const Rename& rename) const {
    const Object* object = find(rename.before);
    std::string place;
    if (const auto* identity = get_payload<Identity>(object))
        place = "relation " + quote_qualified(identity->sequence_schema, rename.part_after);
    if (std::holds_alternative<RangeType>(object->payload))
        place = "type " + quote_qualified(rename.before.schema, rename.part_after);
    if (auto found = places_.find(place); found != places_.end()) return objects_[found->second].id;
    return has_part(rename.before, rename.part_after) ? std::optional(rename.before) : std::nullopt;
}

std::optional<ObjectId> Renaming::occupant(const Rename& rename) const {
    if (!rename.part_after.empty()) return occupant_of_part(rename);
    auto self = positions_.find(rename.before);
    if (auto found = positions_.find(rename.after); found != positions_.end() && found != self) return rename.after;
    if (self == positions_.end()) return std::nullopt;
    Object moved = objects_[self->second];
    moved.id = rename.after;
    for (const std::string& place : occupied_places(moved))
        if (auto found = places_.find(place); found != places_.end() && found->second != self->second)
            return objects_[found->second].id;
    return std::nullopt;
}

void Renaming::add_members(std::uint32_t whole, std::set<std::uint32_t>& members) const {
    if (!members.insert(whole).second) return;
    for (const Link& link : source_.dependents(whole))
        if (link.why == EdgeKind::member_of) add_members(link.object, members);
}

void Renaming::add_descendants(std::uint32_t table, std::set<std::uint32_t>& tables) const {
    if (!tables.insert(table).second) return;
    for (const Link& link : source_.dependents(table)) {
        if (link.why != EdgeKind::uses || !std::holds_alternative<Inheritance>(objects_[link.object].payload)) continue;
        if (auto child = source_.owner_of(link.object)) add_descendants(*child, tables);
    }
}

// Whatever names something depends on it or on a member of it. A type, a label or an attribute is named as well by what
// depends on the columns that hold it.
Renaming::Positions Renaming::affected(const Rename& rename, std::uint32_t subject) const {
    if (rename.before.kind == Kind::schema || rename.before.kind == Kind::extension) {
        Positions all(objects_.size());
        for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
        return all;
    }
    std::set<std::uint32_t> reached;
    bool of_table = rename.before.kind == Kind::column || rename.before.kind == Kind::constraint;
    if (of_table) {
        std::set<std::uint32_t> tables;
        for (const std::string& name : relations_)
            if (auto table = places_.find("relation " + name); table != places_.end())
                add_members(table->second, reached);
    } else {
        // A base type is called like its shell.
        add_members(is_type(rename.before.kind) ? source_.owner_of(subject).value_or(subject) : subject, reached);
    }
    int levels = is_type(rename.before.kind) || is_relation(rename.before.kind) ? 2 : 1;
    for (int level = 0; level < levels; ++level)
        for (std::uint32_t each : Positions(reached.begin(), reached.end()))
            for (const Link& link : source_.dependents(each)) {
                add_members(link.object, reached);
                if (auto whole = source_.owner_of(link.object); whole && level > 0) add_members(*whole, reached);
            }
    return {reached.begin(), reached.end()};
}

// What goes along into another schema, and the columns of typed tables.
std::vector<Rename> Renaming::companions(const Rename& rename, std::uint32_t subject) const {
    std::vector<Rename> others;
    std::set<std::uint32_t> members;
    add_members(subject, members);
    bool moves = rename.before.schema != rename.after.schema && is_relation(rename.before.kind);
    auto move = [&](const ObjectId& id) {
        ObjectId after = id;
        after.schema = rename.after.schema;
        others.push_back({id, after, {}, {}});
    };
    for (std::uint32_t member : members) {
        const Object& object = objects_[member];
        if (moves && object.id.kind == Kind::index) move(object.id);
        if (moves && object.id.kind == Kind::column)
            for (const Link& link : source_.dependents(member))
                if (link.why == EdgeKind::owned_by) move(objects_[link.object].id);
    }
    if (rename.before.kind != Kind::composite_type || rename.part_before.empty()) return others;
    for (const Link& link : source_.dependents(subject)) {
        const ObjectId& typed = objects_[link.object].id;
        if (typed.kind != Kind::typed_table) continue;
        others.push_back({make_id(Kind::column, typed.schema, typed.name, rename.part_before),
                          make_id(Kind::column, typed.schema, typed.name, rename.part_after),
                          {},
                          {}});
    }
    return others;
}

void Renaming::run(const Rename& rename) {
    std::uint32_t subject = positions_.at(rename.before);
    relations_.clear();
    if (rename.before.kind == Kind::column || rename.before.kind == Kind::constraint) {
        std::set<std::uint32_t> tables;
        if (auto table = source_.owner_of(subject)) {
            const auto* constraint = get_payload<Constraint>(&objects_[subject]);
            bool passed_on =
                constraint == nullptr || (constraint->type == ConstraintType::check && !constraint->no_inherit);
            passed_on ? add_descendants(*table, tables) : (void)tables.insert(*table);
        }
        for (std::uint32_t table : tables)
            relations_.insert(quote_qualified(objects_[table].id.schema, objects_[table].id.name));
    }
    std::vector<std::pair<std::uint32_t, Object>> renamed;
    Positions with_new_texts;
    for (std::uint32_t position : affected(rename, subject)) {
        Object object = objects_[position];
        if (texts_after(rename, position, object)) with_new_texts.push_back(position);
        object.id = id_after(rename, object.id);
        mentions_after(rename, object);
        if (position == subject) part_after(rename, object);
        renamed.emplace_back(position, std::move(object));
    }
    std::vector<Rename> others = companions(rename, subject);
    for (auto& [position, object] : renamed) replace_object(position, std::move(object));
    for (const auto& each : renamed) index(each.first, true);
    for (std::uint32_t position : with_new_texts) canonicalise_again(position);
    for (const Rename& other : others)
        if (find(other.before) != nullptr) run(other);
}

void Renaming::run(const MovedExtension& moved) {
    moved_ = &moved;
    run(Rename{moved.extension, moved.extension, {}, {}});
    moved_ = nullptr;
}

Catalog Renaming::finish() && {
    CatalogBuilder builder;
    for (Object& object : objects_) builder.add(std::move(object));
    for (std::uint32_t i = 0; i < source_.objects().size(); ++i)
        for (const Link& link : source_.dependencies(i)) builder.add_edge(i, link.object, link.why);
    for (const auto& [what, count] : source_.unmanaged()) builder.add_unmanaged(what, count);
    builder.set_server_version(source_.server_version());
    builder.set_hints(source_.hints());
    return std::move(builder).build();
}

}  // namespace schemadiff
