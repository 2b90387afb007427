// U002: something leaves and something like it comes, and no annotation says whether it is the same under a new name.
// Never guessed. The permission for the loss says that it is not.
#pragma once

#include <vector>

#include "diff/likely_renames.hpp"
#include "emit/emit.hpp"
#include "emit/plan.hpp"

namespace schemadiff {

class UnresolvedRenames {
  public:
    explicit UnresolvedRenames(const EmitContext& context);

    // In front of the hazards of a statement, one for each loss among them that is not permitted and may be a rename.
    // What is put aside is not lost, and yet under the wrong name.
    void add_hazards(const Statement& statement, const Permissions& permissions, std::vector<Hazard>& hazards) const;
    // Where nothing is lost but work.
    std::vector<PlanNote> notes() const;

  private:
    const EmitContext& context_;
    std::vector<Rename> renames_;
};

}  // namespace schemadiff
