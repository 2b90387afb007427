// What the tests of one case share: databases loaded with its files, their dumps and catalogs, each made when first
// asked for.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "introspect/introspect.hpp"
#include "support/case.hpp"
#include "support/migration.hpp"
#include "support/rows.hpp"
#include "support/server.hpp"

namespace schemadiff::test {

// A test that cannot be made: the case itself is broken.
class BrokenCase : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

// What the files of cases call the database that they are loaded into, whatever it is called.
inline constexpr const char* kTheDatabase = "the_database";

// What is looked at besides the schemas.
struct Observed {
    bool owners = false;    // otherwise they stay what they are
    bool database = false;  // what is said of the database itself
    bool roles = false;     // those that were made for this database
    friend auto operator<=>(const Observed&, const Observed&) = default;
};

class Fixture {
  public:
    explicit Fixture(Server& server) : server_(server) {}
    ~Fixture();
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    Server& server() { return server_; }

    // A database that nobody changes, loaded with the file by psql. Throws BrokenCase when it does not load.
    const std::string& loaded(const std::filesystem::path& file);
    // A database of its own with the schema of `file` and the rows of `rows`; the caller drops it, or the end does.
    std::string copy_of(const std::filesystem::path& file, const std::filesystem::path& rows);
    // What such a database holds.
    Contents contents_with(const std::filesystem::path& file, const std::filesystem::path& rows);
    // The path of the file with the names of roles that this database was loaded with.
    std::string written_for(const std::string& database, const std::filesystem::path& file);
    void drop(const std::string& database);

    const std::vector<std::string>& dump_of_file(const std::filesystem::path& file, const Observed& observed);
    std::vector<std::string> dump_of_database(const std::string& database, const Observed& observed);
    // What a new database says after the database's dump was loaded into it: PostgreSQL prints some expressions in
    // other words once more, so that only then two spellings of one thing look alike.
    std::vector<std::string> dump_after_restore(const std::string& database, const Observed& observed);
    const Introspection& introspected(const std::filesystem::path& file);

    // Done once; state, fixpoint and data look at the same run.
    const Migration& migration(const Step& step);

  private:
    std::string dump_text(const std::string& database, const Observed& observed);
    std::string load(const std::string& database, const std::filesystem::path& file);

    Server& server_;
    std::map<std::filesystem::path, std::string> loaded_;
    std::map<std::filesystem::path, std::string> refused_;  // files that do not load, and why
    std::map<std::pair<std::filesystem::path, Observed>, std::vector<std::string>> dumps_;
    std::map<std::filesystem::path, Introspection> introspected_;
    std::map<std::filesystem::path, Migration> migrations_;  // by what they start from
    std::vector<std::string> databases_;
    std::set<std::string> with_roles_;       // databases that roles were made for
    std::optional<TemporaryFolder> folder_;  // of what written_for writes
};

// What a file speaks of.
Observed observed_in(const std::filesystem::path& file);

}  // namespace schemadiff::test
