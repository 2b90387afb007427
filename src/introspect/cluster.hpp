// A PostgreSQL server of our own for as long as it is needed: installed programs, a private folder, a Unix socket, no TCP.
#pragma once

#include <string>

namespace schemadiff {

// The folder of initdb and postgres: SCHEMADIFF_SERVER_BIN, else Debian's folders (the preferred major, then the newest), else
// PATH. Empty when there is none.
std::string find_server_programs(int preferred_major);

class ThrowAwayCluster {
  public:
    // preferred_major 0: the newest. Throws Error when there are no server programs, or they do not start.
    explicit ThrowAwayCluster(int preferred_major);
    // Stops the server and removes its folder. The same happens when this process dies in any other way.
    ~ThrowAwayCluster();
    ThrowAwayCluster(const ThrowAwayCluster&) = delete;
    ThrowAwayCluster& operator=(const ThrowAwayCluster&) = delete;

    const std::string& url() const { return url_; }        // of the database "postgres", as superuser
    const std::string& folder() const { return folder_; }  // the socket's

  private:
    std::string folder_;
    std::string url_;
    int lifeline_ = -1;  // the server lives while this end of a pipe is open
    int keeper_ = -1;    // process that stops the server and cleans up
};

}  // namespace schemadiff
