// What pg_dump says, in a form in which two databases with the same schema say the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace schemadiff::test {

// One string a statement, sorted. Left out: comments, blank lines, session settings, \restrict. Columns of CREATE TABLE
// are sorted, because their order is reported and not changed, and with them those of CREATE STATISTICS; so are
// parameters such as WITH (a='1', b='2'), which have none. Nothing else is touched.
std::vector<std::string> normalised_dump(std::string_view dump);

// Takes owners out of both where a fresh database has `user` as owner: the target does not say whose it is.
void leave_owners_open(std::vector<std::string>& expected, std::vector<std::string>& found, const std::string& user);

// What only one of the two holds, "- expected" and "+ found", at most `most` statements; empty when they are equal.
std::string dump_difference(const std::vector<std::string>& expected, const std::vector<std::string>& found,
                            std::size_t most = 12);

}  // namespace schemadiff::test
