#include "introspect/cluster_template.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include <unistd.h>

namespace schemadiff {

namespace {

namespace fs = std::filesystem;

// Changes with what initdb is told, so that an older layout is not taken for ours.
constexpr const char* kLayout = "utf8-c-1";

// Empty when there is no place for a cache.
fs::path cached_folder(const ServerPrograms& programs) {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    fs::path base;
    if (cache != nullptr && *cache == '/')
        base = cache;
    else if (home != nullptr && *home == '/')
        base = fs::path(home) / ".cache";
    else
        return {};
    std::string version = programs.version;
    std::replace_if(
        version.begin(), version.end(), [](unsigned char c) { return std::isalnum(c) == 0 && c != '.'; }, '-');
    return base / "schemadiff" / "clusters" / (version + '-' + kLayout);
}

void copy_folder(const fs::path& from, const fs::path& to) {
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    fs::permissions(to, fs::perms::owner_all);
}

void give_to(const fs::path& folder, const ServerUser& user) {
    if (!user.is_other) return;
    auto give = [&](const fs::path& path) {
        if (lchown(path.c_str(), user.user, user.group) != 0)
            throw fs::filesystem_error("chown", path, std::error_code(errno, std::generic_category()));
    };
    give(folder);
    for (const auto& entry : fs::recursive_directory_iterator(folder)) give(entry.path());
}

}  // namespace

bool copy_from_cache(const ServerPrograms& programs, const ServerUser& user, const fs::path& data) {
    fs::path cached = cached_folder(programs);
    std::error_code ignored;
    if (cached.empty() || !fs::exists(cached / "PG_VERSION", ignored)) return false;
    try {
        copy_folder(cached, data);
        give_to(data, user);
        return true;
    } catch (const fs::filesystem_error&) {  // deleted meanwhile, or not ours to read: initdb does without
        fs::remove_all(data, ignored);
        return false;
    }
}

void copy_to_cache(const ServerPrograms& programs, const fs::path& data) {
    fs::path cached = cached_folder(programs);
    std::error_code ignored;
    if (cached.empty() || fs::exists(cached, ignored)) return;
    fs::path unfinished = cached;
    unfinished += "." + std::to_string(getpid()) + ".unfinished";
    try {
        fs::create_directories(cached.parent_path());
        fs::permissions(cached.parent_path(), fs::perms::owner_all);
        copy_folder(data, unfinished);
        fs::rename(unfinished, cached);  // fails when another process was faster: a full folder is never replaced
    } catch (const fs::filesystem_error&) {
        fs::remove_all(unfinished, ignored);
    }
}

}  // namespace schemadiff
