// A PostgreSQL cluster of our own for as long as a command runs: made from the server programs that are installed,
// reached over a private Unix socket only, and gone without a trace when the object or the process is, however the
// process ends.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace schemadiff {

struct ServerPrograms {
    std::filesystem::path folder;  // of initdb and postgres
    std::string version;           // as `postgres --version` says it: "15.20 (Debian 15.20-0+deb12u1)"
    int major = 0;
};

// What is installed, the best first: SCHEMADIFF_SERVER_BIN; else of `preferred_major`, then the newest. May be empty.
std::vector<ServerPrograms> find_server_programs(int preferred_major);

class ThrowAwayCluster {
  public:
    // Takes 0.1 to 1 second. Throws Error when there are no server programs or the server does not start.
    explicit ThrowAwayCluster(int preferred_major = 0);
    ~ThrowAwayCluster();
    ThrowAwayCluster(const ThrowAwayCluster&) = delete;
    ThrowAwayCluster& operator=(const ThrowAwayCluster&) = delete;

    // Of the superuser; the database is postgres.
    const std::string& url() const { return url_; }
    int major() const { return programs_.major; }

  private:
    void make_data(const std::filesystem::path& data);
    void start();
    void wait_until_ready() const;
    void stop() noexcept;

    ServerPrograms programs_;
    std::filesystem::path folder_;
    std::string url_;
    int keeper_ = -1;  // process that stops the server and deletes the folder when our end of the pipe closes
    int pipe_ = -1;
};

}  // namespace schemadiff
