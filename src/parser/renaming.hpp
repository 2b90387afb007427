// The objects of a catalog while one thing after the other gets a new name, as a server would hold them: ids, what
// payloads mention, and the texts of expressions. Bodies of functions that the server keeps as text stay what they are.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/foreign_object.hpp"
#include "catalog/rename.hpp"

namespace schemadiff {

class Renaming {
  public:
    // The source must outlive it.
    explicit Renaming(const Catalog& source);

    const std::vector<Object>& objects() const { return objects_; }  // in the positions of the source
    const Object* find(const ObjectId& id) const;
    bool has_part(const ObjectId& type, const std::string& part) const;
    // What stands in the way: another object that has the new name, or one of the places that come with it.
    std::optional<ObjectId> occupant(const Rename& rename) const;

    // As one statement would do it; `before` must be there, and nothing in the way.
    void run(const Rename& rename);
    // The extension's members in another schema: they are no objects, and named all the same.
    void run(const MovedExtension& moved);

    Catalog finish() &&;

  private:
    using Positions = std::vector<std::uint32_t>;

    // What the rename makes of a name: renamed_ids.cpp. Of an extension, it is its members that move.
    bool is_moved(Kind kind, const std::string& schema, const std::string& name) const;
    std::string moved_name(Kind kind, const std::string& text) const;
    ObjectId id_after(const Rename& rename, const ObjectId& id) const;
    void mentions_after(const Rename& rename, Object& object) const;
    void part_after(const Rename& rename, Object& object) const;
    std::string type_after(const Rename& rename, const std::string& text) const;
    std::string place_after(const Rename& rename, const std::string& place) const;
    std::string signature_after(const Rename& rename, const std::string& signature) const;

    // What the rename reaches.
    std::optional<ObjectId> occupant_of_part(const Rename& rename) const;
    Positions affected(const Rename& rename, std::uint32_t subject) const;
    std::vector<Rename> companions(const Rename& rename, std::uint32_t subject) const;
    void add_members(std::uint32_t whole, std::set<std::uint32_t>& members) const;
    void add_descendants(std::uint32_t table, std::set<std::uint32_t>& tables) const;
    void replace_object(std::uint32_t position, Object object);
    void index(std::uint32_t position, bool present);

    // Expressions: renamed_expressions.cpp.
    bool texts_after(const Rename& rename, std::uint32_t position, Object& object) const;
    void canonicalise_again(std::uint32_t position);
    const Positions& columns_of(std::uint32_t relation) const;
    std::optional<std::uint32_t> relation_at(const std::string& schema, const std::string& name) const;
    std::optional<std::uint32_t> type_at(const std::string& schema, const std::string& name) const;
    Positions routines_at(const std::string& schema, const std::string& name) const;
    std::string stored_type(const Object& object) const;
    std::string bound_type(const Object& link) const;

    const Catalog& source_;
    std::vector<Object> objects_;  // its edges are those of the source
    std::unordered_map<ObjectId, std::uint32_t, ObjectIdHash> positions_;
    std::unordered_map<std::string, std::uint32_t> places_;
    std::unordered_map<std::string, Positions> routines_;
    const MovedExtension* moved_ = nullptr;
    std::set<std::string> relations_;  // quoted: those whose column or constraint is being renamed
    mutable std::unordered_map<std::uint32_t, Positions> columns_;
};

}  // namespace schemadiff
