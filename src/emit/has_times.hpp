// Whether changes touch dates and times, so that texts among their statements may mean something else in a session
// with other settings.
#pragma once

#include "diff/change.hpp"

namespace schemadiff {

bool has_times(const Changes& changes);

}  // namespace schemadiff
