// The PostgreSQL server of a test run, and the programs that are asked about it: psql, pg_dump, schemadiff.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "introspect/session.hpp"
#include "support/program.hpp"

namespace schemadiff::test {

// Roles that the cases speak of. They exist on the server.
inline constexpr const char* kRoles[] = {"app_owner", "app_reader", "app_writer", "Weird Role"};

// A tablespace that they speak of. It exists where a server keeps tablespaces within its own folder: from 15 on.
inline constexpr const char* kTablespace = "app_space";

// A server that others were started for, or a private one that lives as long as this object. Only the process that made
// it ends it: forked workers leave with _exit.
class Server {
  public:
    // SCHEMADIFF_TEST_SERVER names a running server (a URL of a superuser); otherwise one is started from
    // SCHEMADIFF_SERVER_BIN, or from the newest of the installed ones. Throws std::runtime_error with the reason.
    Server();
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    const std::string& url() const { return url_; }
    std::string url_of(const std::string& database) const { return with_database(url_, database); }
    int version() const { return version_; }  // server_version_num
    const std::string& user() const { return user_; }
    int major() const { return version_ / 10000; }

    // A new database, like `source`. Returns its name, which no other process of this run uses.
    std::string create_database(const std::string& source = "template0");
    void drop_database(const std::string& name);
    // Roles whose names begin with that of a database, and what is said of them.
    void drop_roles(const std::string& database);
    std::string describe_roles(const std::string& database);
    void ensure_role(const std::string& name);
    void ensure_tablespace(const std::string& name);

    // Whatever psql says, when it stops at an error; empty when all of the file was loaded.
    std::string load(const std::string& database, const std::string& path) const;
    // pg_dump's text. Throws std::runtime_error with its complaint.
    std::string dump(const std::string& database, const std::vector<std::string>& options) const;

  private:
    void start();
    void drop_subscriptions(const std::string& database);
    Session& session();

    std::string folder_;  // of the private server; empty: not ours
    std::string url_;
    std::string user_;
    std::string psql_;
    std::vector<std::string> pg_dump_;  // the words that call it
    int version_ = 0;
    std::unique_ptr<Session> session_;  // of this process
    int session_process_ = 0;
    int made_ = 0;
};

// The program under test.
Outcome run_schemadiff(const std::vector<std::string>& arguments, const std::string& folder = {});

}  // namespace schemadiff::test
