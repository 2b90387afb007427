// An initialised data folder, made by initdb once a server version and copied from then on: 0.1 s in place of 0.6 s.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

namespace schemadiff {

inline constexpr const char* kClusterSuperuser = "schemadiff";

// PostgreSQL refuses to run as root; then its programs run as "postgres", else as "nobody".
struct ServerUser {
    uid_t uid = 0;
    gid_t gid = 0;
    bool differs = false;  // from the user of this process

    // In a child, before exec. Ends the child when it fails.
    void become() const;
};
ServerUser server_user();

// Fills `data`, which must not exist. Throws Error with what initdb said.
void make_data_folder(const std::string& programs, const std::filesystem::path& data, const ServerUser& user);

}  // namespace schemadiff
