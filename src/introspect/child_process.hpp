// Private to src/introspect. Programs run as a user that PostgreSQL's server programs accept: they refuse root.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

namespace schemadiff {

// Whom server programs run as: ourselves, or for root the user postgres, else nobody.
struct ServerUser {
    uid_t user = 0;
    gid_t group = 0;
    bool is_other = false;  // not ourselves
};
ServerUser server_user();

struct ChildOptions {
    ServerUser user;
    std::filesystem::path folder;  // working directory
    std::filesystem::path output;  // where stdout and stderr go
    int input = -1;                // descriptor for stdin; -1: /dev/null
    bool own_session = false;      // out of reach of the terminal's signals
};

// Starts the program without PG* variables in its environment. Throws Error when there can be no process.
int start_child(const std::vector<std::string>& command, const ChildOptions& options);
// Waits for the end; the exit status, or 128 + the signal.
int wait_for_child(int process);

}  // namespace schemadiff
