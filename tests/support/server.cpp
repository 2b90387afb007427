#include "support/server.hpp"

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

#include "base/quote.hpp"

namespace schemadiff::test {

namespace {

// Before PostgreSQL 16, nobody else may own a subscription.
constexpr const char* kSuperuser = "app_super";

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::string script(const char* name) { return std::string(SCHEMADIFF_SOURCE_DIR "/tests/servers/") + name; }

// The folder of the newest of Debian's PostgreSQL that has this program; empty: there is none.
std::string newest_installed(const char* program) {
    std::string newest;
    int newest_major = 0;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator("/usr/lib/postgresql", failed)) {
        int major = std::atoi(entry.path().filename().c_str());
        if (major <= newest_major || !std::filesystem::exists(entry.path() / "bin" / program)) continue;
        newest_major = major;
        newest = entry.path() / "bin";
    }
    return newest;
}

// Memory, where there is some: a run makes and drops thousands of files a minute, which disk file systems pay for even
// when nothing is synced (ext4 searches longer and longer for a free inode).
std::filesystem::path folder_for_data() {
    const char* memory = "/dev/shm";
    constexpr std::uintmax_t kEnough = 2'000'000'000;
    std::error_code failed;
    bool is_fit = access(memory, W_OK) == 0 && std::filesystem::space(memory, failed).available > kEnough && !failed;
    return is_fit ? std::filesystem::path(memory) : std::filesystem::temp_directory_path();
}

// "postgres (PostgreSQL) 15.14 (Debian ..)"
std::string major_of(const std::string& programs) {
    std::string version = run_program({programs + "/postgres", "--version"}).output;
    auto at = version.find(") ");
    if (at == std::string::npos) throw std::runtime_error(programs + "/postgres does not tell its version");
    return std::to_string(std::atoi(version.c_str() + at + 2));
}

std::string without_line_end(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

// Manual 53: pg_authid, pg_auth_members, pg_db_role_setting. What a membership says depends on the server; who granted
// it does not count. Never and infinity are one to whoever logs in.
constexpr const char* kSaidOfRoles = R"(
SELECT pg_catalog.format('ROLE %I %s', r.rolname, pg_catalog.to_jsonb(r) - 'oid' - 'rolname' - 'rolpassword'
    || pg_catalog.jsonb_build_object('rolvaliduntil', nullif(r.rolvaliduntil, 'infinity'), 'password', r.rolpassword IS NOT NULL,
                                     'comment', pg_catalog.shobj_description(r.oid, 'pg_authid')))
FROM pg_catalog.pg_authid r WHERE pg_catalog.starts_with(r.rolname, $1)
UNION ALL
SELECT pg_catalog.format('MEMBER %s OF %s %s', m.member::regrole, m.roleid::regrole,
                         pg_catalog.to_jsonb(m) - 'oid' - 'roleid' - 'member' - 'grantor')
FROM pg_catalog.pg_auth_members m WHERE pg_catalog.starts_with(m.member::regrole::text, $1)
UNION ALL
SELECT pg_catalog.format('SETTING OF %s IN %s %s', s.setrole::regrole, d.datname, c.item)
FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c(item) WHERE pg_catalog.starts_with(s.setrole::regrole::text, $1)
ORDER BY 1)";

// The program itself: what Debian has in the PATH is a script that looks for it, which takes longer than most files.
std::string find_psql() {
    std::string folder = newest_installed("psql");
    return folder.empty() ? "psql" : folder + "/psql";
}

// The words that call a pg_dump new enough for this server; asked once, because the answer takes longer than a dump.
std::vector<std::string> find_pg_dump(int major) {
    if (std::string chosen = environment("PG_DUMP"); !chosen.empty()) return {chosen};
    Outcome found = run_program({script("pg_dump.sh"), "--words", std::to_string(major)});
    if (found.exit_code != 0) throw std::runtime_error("no pg_dump: " + found.talk);
    std::vector<std::string> words;
    std::istringstream lines(found.output);
    for (std::string word; std::getline(lines, word);) words.push_back(word);
    return words;
}

}  // namespace

Server::Server() {
    url_ = environment("SCHEMADIFF_TEST_SERVER");
    if (url_.empty()) start();
    for (const char* role : kRoles) ensure_role(role);
    ensure_role(kSuperuser);
    session().execute(fmt::format("ALTER ROLE {} SUPERUSER", kSuperuser));
    version_ = session().server_version();
    psql_ = find_psql();
    pg_dump_ = find_pg_dump(major());
    if (major() >= 15) ensure_tablespace(kTablespace);
    user_ = session().user();
}

Server::~Server() {
    session_.reset();
    if (folder_.empty()) return;
    Outcome stopped = run_program({script("stop.sh"), folder_});
    if (stopped.exit_code != 0) fmt::print(stderr, "{}", stopped.talk);
}

void Server::start() {
    std::string programs = environment("SCHEMADIFF_SERVER_BIN");
    if (programs.empty()) programs = newest_installed("initdb");
    if (programs.empty())
        throw std::runtime_error(
            "no PostgreSQL server is installed: set SCHEMADIFF_SERVER_BIN to the folder of its programs");
    std::string folder = folder_for_data() / "schemadiff-tests-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr) throw std::runtime_error("cannot make " + folder);
    folder_ = folder;
    // Where the server's user may read it.
    std::string provider = folder + "/label_provider.so";
    std::filesystem::copy_file(
        fmt::format("{}/liblabel_provider_{}.so", SCHEMADIFF_LABEL_PROVIDERS, major_of(programs)), provider);
    // Locks: a real schema of some thousand objects goes in one transaction. Sorted, slow or parallel work is none of
    // ours.
    Outcome started =
        run_program({script("start.sh"), programs, folder_, "autovacuum=off", "wal_level=minimal", "max_wal_senders=0",
                     "jit=off", "max_locks_per_transaction=2048", "shared_buffers=256MB", "max_wal_size=8GB",
                     "checkpoint_timeout=1h", "log_min_messages=panic", "session_preload_libraries=" + provider});
    if (started.exit_code != 0) throw std::runtime_error("the test server does not start: " + started.talk);
    url_ = without_line_end(started.output);
}

Session& Server::session() {
    // A connection must not be shared with a forked worker.
    if (session_process_ != getpid()) {
        static_cast<void>(session_.release());
        session_ = connect(url_);
        session_process_ = getpid();
    }
    return *session_;
}

std::string Server::create_database(const std::string& source) {
    std::string name = fmt::format("test_{}_{}", getpid(), ++made_);
    // Copying files is the faster way where nothing is ever synced to disk.
    std::string strategy = version_ >= 150000 ? " STRATEGY file_copy" : "";
    session().execute(
        fmt::format("CREATE DATABASE {} TEMPLATE {}{}", quote_identifier(name), quote_identifier(source), strategy));
    return name;
}

void Server::ensure_role(const std::string& name) {
    std::string exists = fmt::format("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = {}", quote_literal(name));
    if (session().execute(exists)->size() > 0) return;
    try {
        session().execute("CREATE ROLE " + quote_identifier(name));
    } catch (const SqlError&) {
        if (session().execute(exists)->size() == 0) throw;  // otherwise another worker was faster
    }
}

void Server::ensure_tablespace(const std::string& name) {
    std::string exists = fmt::format("SELECT 1 FROM pg_catalog.pg_tablespace WHERE spcname = {}", quote_literal(name));
    if (session().execute(exists)->size() > 0) return;
    session().execute("SET allow_in_place_tablespaces = on");
    session().execute(fmt::format("CREATE TABLESPACE {} LOCATION ''", quote_identifier(name)));
}

void Server::drop_database(const std::string& name) {
    drop_subscriptions(name);
    constexpr const char* kWrongObjectType = "42809";
    std::string drop = fmt::format("DROP DATABASE IF EXISTS {} WITH (FORCE)", quote_identifier(name));
    try {
        session().execute(drop);
    } catch (const SqlError& error) {
        if (error.sqlstate() != kWrongObjectType) throw;  // a template
        session().execute(fmt::format("ALTER DATABASE {} IS_TEMPLATE false", quote_identifier(name)));
        session().execute(drop);
    }
}

void Server::drop_roles(const std::string& database) {
    auto roles = session().execute("SELECT rolname FROM pg_catalog.pg_roles WHERE pg_catalog.starts_with(rolname, $1)",
                                   {database + '_'});
    for (std::size_t i = 0; i < roles->size(); ++i)
        session().execute("DROP ROLE " + quote_identifier(roles->string(i, 0)));
}

std::string Server::describe_roles(const std::string& database) {
    auto said = session().execute(kSaidOfRoles, {database + '_'});
    std::string text;
    for (std::size_t i = 0; i < said->size(); ++i) text += said->string(i, 0) + ";\n";
    return text;
}

// No database leaves with them. Their slots are nowhere.
void Server::drop_subscriptions(const std::string& database) {
    auto rows = session().execute(
        "SELECT subname FROM pg_catalog.pg_subscription s JOIN pg_catalog.pg_database d ON d.oid = subdbid WHERE "
        "datname = $1",
        {database});
    if (rows->size() == 0) return;
    auto inside = connect(url_of(database));
    for (std::size_t r = 0; r < rows->size(); ++r)
        inside->execute(
            fmt::format("ALTER SUBSCRIPTION {0} DISABLE; ALTER SUBSCRIPTION {0} SET (slot_name = NONE); "
                        "DROP SUBSCRIPTION {0}",
                        quote_identifier(rows->string(r, 0))));
}

std::string Server::load(const std::string& database, const std::string& path) const {
    Outcome loaded = run_program(
        {psql_, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null", "-d", url_of(database), "-f", path});
    if (loaded.exit_code == 0) return {};
    return loaded.talk.empty() ? fmt::format("psql ended with {}", loaded.exit_code) : loaded.talk;
}

std::string Server::dump(const std::string& database, const std::vector<std::string>& options) const {
    std::vector<std::string> arguments = pg_dump_;
    arguments.insert(arguments.end(), {"--schema-only", "-d", url_of(database)});
    arguments.insert(arguments.end(), options.begin(), options.end());
    Outcome dumped = run_program(arguments);
    if (dumped.exit_code != 0) throw std::runtime_error("pg_dump: " + dumped.talk);
    return std::move(dumped.output);
}

Outcome run_schemadiff(const std::vector<std::string>& arguments, const std::string& folder) {
    std::vector<std::string> all{SCHEMADIFF_PROGRAM};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run_program(all, {}, folder);
}

}  // namespace schemadiff::test
