#include "catalog/key_copy.hpp"

namespace schemadiff {

std::string name_of_copy(const Inheritance& link, const ObjectId& key) {
    for (const KeyCopy& copy : link.key_copies)
        if (copy.of == key) return copy.name;
    return key.member;
}

}  // namespace schemadiff
