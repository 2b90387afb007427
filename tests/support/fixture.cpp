#include "support/fixture.hpp"

#include <algorithm>
#include <cctype>

#include "support/dump.hpp"

namespace schemadiff::test {

Fixture::~Fixture() {
    try {
        for (const std::string& database : databases_) server_.drop_database(database);
    } catch (const Error&) {  // NOLINT(bugprone-empty-catch): the server goes with all of its databases
    }
}

const std::string& Fixture::loaded(const std::filesystem::path& file) {
    if (auto found = loaded_.find(file); found != loaded_.end()) return found->second;
    if (auto found = refused_.find(file); found != refused_.end()) throw BrokenCase(found->second);
    std::string database = server_.create_database();
    databases_.push_back(database);
    if (std::string complaint = server_.load(database, file); !complaint.empty()) {
        refused_[file] = file.filename().string() + " does not load:\n" + complaint;
        throw BrokenCase(refused_[file]);
    }
    return loaded_[file] = database;
}

// The loaded database itself is given away: making databases is most of the cost of a run. What others may still want
// to know of it is asked first.
std::string Fixture::copy_of(const std::filesystem::path& file, const std::filesystem::path& rows) {
    std::string database = loaded(file);
    dump_of_file(file, owners_in(file));
    loaded_.erase(file);
    if (rows.empty()) return database;
    if (std::string complaint = server_.load(database, rows); !complaint.empty())
        throw BrokenCase(rows.filename().string() + " does not load:\n" + complaint);
    return database;
}

void Fixture::drop(const std::string& database) {
    server_.drop_database(database);
    databases_.erase(std::remove(databases_.begin(), databases_.end(), database), databases_.end());
}

std::string Fixture::dump_text(const std::string& database, Owners owners) const {
    std::vector<std::string> options;
    if (owners == Owners::left_open) options.emplace_back("--no-owner");
    return server_.dump(database, options);
}

std::vector<std::string> Fixture::dump_of_database(const std::string& database, Owners owners) {
    return normalised_dump(dump_text(database, owners));
}

std::vector<std::string> Fixture::dump_after_restore(const std::string& database, Owners owners) {
    TemporaryFolder folder;
    std::string restored = server_.create_database();
    databases_.push_back(restored);
    if (std::string complaint = server_.load(restored, folder.write("dump.sql", dump_text(database, owners)));
        !complaint.empty())
        throw std::runtime_error("the dump cannot be restored: " + complaint);
    auto dump = dump_of_database(restored, owners);
    drop(restored);
    return dump;
}

const std::vector<std::string>& Fixture::dump_of_file(const std::filesystem::path& file, Owners owners) {
    auto [found, is_new] = dumps_.try_emplace({file, owners});
    if (is_new) found->second = dump_of_database(loaded(file), owners);
    return found->second;
}

const Introspection& Fixture::introspected(const std::filesystem::path& file) {
    if (auto found = introspected_.find(file); found != introspected_.end()) return found->second;
    auto session = connect(server_.url_of(loaded(file)));
    return introspected_.emplace(file, introspect(*session)).first->second;
}

const Migration& Fixture::migration(const Step& step) {
    if (auto found = migrations_.find(step.from); found != migrations_.end()) return found->second;
    return migrations_.emplace(step.from, migrate(*this, step)).first->second;
}

Owners owners_in(const std::filesystem::path& file) {
    std::string text = read_text(file);
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    bool stated = text.find("owner to") != std::string::npos || text.find("authorization") != std::string::npos;
    return stated ? Owners::stated : Owners::left_open;
}

}  // namespace schemadiff::test
