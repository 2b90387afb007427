// A database and a folder for a command to be tried on.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/program.hpp"

namespace schemadiff::test {

inline constexpr const char* kOld = "CREATE TABLE users (id integer PRIMARY KEY, mail text);\n";
inline constexpr const char* kNew = "CREATE TABLE users (id integer PRIMARY KEY, mail text, age integer);\n";

// One database that holds kOld, and a folder for targets.
class Stage {
  public:
    explicit Stage(Fixture& fixture);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    std::string url() const;
    std::unique_ptr<Session> session() const { return connect(url()); }
    void sql(const std::string& statements) { session()->execute(statements); }
    // By psql; what it complains about.
    std::string load(const std::string& text) const;
    // From here on it is to stay as it is.
    void remember();
    std::string file(const std::string& name, const std::string& text) const { return folder_.write(name, text); }

    Outcome run(std::vector<std::string> arguments, const std::string& target);
    bool is_unchanged();

  private:
    Fixture& fixture_;
    std::string database_;
    TemporaryFolder folder_;
    std::vector<std::string> before_;
};

std::string expect(const Outcome& outcome, int exit_code, const std::string& said);
// And the database is as it was.
std::string expect_failure(Stage& stage, const Outcome& outcome, int exit_code, const std::string& said);

struct StageTest {
    const char* subject;
    std::string (*run)(Fixture&);
};
std::vector<Unit> stage_units(std::span<const StageTest> tests);

}  // namespace schemadiff::test
