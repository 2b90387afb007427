// Private to src/parser. The functions that a base type is made of. They are made before it, for its shell. Source:
// findTypeInputFunction and those beside it in typecmds.c.
#pragma once

#include <map>
#include <vector>

#include "parser/elaboration.hpp"

namespace schemadiff {

inline ObjectId shell_of(const ObjectId& base_type) {
    return make_id(Kind::shell_type, base_type.schema, base_type.name);
}

class SupportFunctions {
  public:
    explicit SupportFunctions(Elaboration& elaboration);

    const std::vector<ObjectId>& of(const ObjectId& base_type) const;
    bool supports(const ObjectId& function, const ObjectId& base_type) const;

  private:
    std::map<ObjectId, std::vector<ObjectId>> functions_;
};

}  // namespace schemadiff
