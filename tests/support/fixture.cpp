#include "support/fixture.hpp"

#include <algorithm>
#include <cctype>

#include "support/dump.hpp"
#include "support/sql_text.hpp"

namespace schemadiff::test {

Fixture::~Fixture() {
    try {
        for (const std::string& database : databases_) {
            server_.drop_database(database);
            if (with_roles_.count(database) > 0) server_.drop_roles(database);
        }
    } catch (const Error&) {  // NOLINT(bugprone-empty-catch): the server goes with all of its databases
    }
}

const std::string& Fixture::loaded(const std::filesystem::path& file) {
    if (auto found = loaded_.find(file); found != loaded_.end()) return found->second;
    if (auto found = refused_.find(file); found != refused_.end()) throw BrokenCase(found->second);
    std::string database = server_.create_database();
    databases_.push_back(database);
    if (std::string complaint = load(database, file); !complaint.empty()) {
        refused_[file] = file.filename().string() + " does not load:\n" + complaint;
        throw BrokenCase(refused_[file]);
    }
    return loaded_[file] = database;
}

// The loaded database itself is given away: making databases is most of the cost of a run. What others may still want
// to know of it is asked first.
std::string Fixture::copy_of(const std::filesystem::path& file, const std::filesystem::path& rows) {
    std::string database = loaded(file);
    dump_of_file(file, observed_in(file));
    loaded_.erase(file);
    if (rows.empty()) return database;
    if (std::string complaint = server_.load(database, rows); !complaint.empty())
        throw BrokenCase(rows.filename().string() + " does not load:\n" + complaint);
    return database;
}

Contents Fixture::contents_with(const std::filesystem::path& file, const std::filesystem::path& rows) {
    std::string database = copy_of(file, rows);
    Contents contents = read_contents(*connect(server_.url_of(database)));
    drop(database);
    return contents;
}

std::string Fixture::load(const std::string& database, const std::filesystem::path& file) {
    OptIns opted = opted_in_case_of(file);
    if (!opted.database_settings && !opted.roles) return server_.load(database, file);
    if (opted.roles) with_roles_.insert(database);
    TemporaryFolder folder;
    return server_.load(database, folder.write("schema.sql", replaced(read_text(file), kTheDatabase, database)));
}

std::string Fixture::written_for(const std::string& database, const std::filesystem::path& file) {
    if (!opted_in_case_of(file).roles) return file;
    if (!folder_) folder_.emplace();
    return folder_->write(file.filename(), replaced(read_text(file), kTheDatabase, database));
}

void Fixture::drop(const std::string& database) {
    server_.drop_database(database);
    if (with_roles_.erase(database) > 0) server_.drop_roles(database);
    databases_.erase(std::remove(databases_.begin(), databases_.end(), database), databases_.end());
}

std::string Fixture::dump_text(const std::string& database, const Observed& observed) {
    std::vector<std::string> options;
    if (!observed.owners) options.emplace_back("--no-owner");
    if (observed.database) options.emplace_back("--create");
    std::string text = server_.dump(database, options);
    if (observed.roles) text += server_.describe_roles(database);
    return observed.database || observed.roles ? replaced(text, database, kTheDatabase) : text;
}

std::vector<std::string> Fixture::dump_of_database(const std::string& database, const Observed& observed) {
    return normalised_dump(dump_text(database, observed));
}

std::vector<std::string> Fixture::dump_after_restore(const std::string& database, const Observed& observed) {
    TemporaryFolder folder;
    std::string restored = server_.create_database();
    databases_.push_back(restored);
    std::string text = dump_text(database, observed);
    // A newer pg_dump sets it, whatever the server.
    constexpr std::string_view kSince17 = "SET transaction_timeout = 0;\n";
    if (auto at = text.find(kSince17); at != std::string::npos && server_.major() < 17) text.erase(at, kSince17.size());
    if (std::string complaint = server_.load(restored, folder.write("dump.sql", text)); !complaint.empty())
        throw std::runtime_error("the dump cannot be restored: " + complaint);
    auto dump = dump_of_database(restored, observed);
    drop(restored);
    return dump;
}

const std::vector<std::string>& Fixture::dump_of_file(const std::filesystem::path& file, const Observed& observed) {
    auto [found, is_new] = dumps_.try_emplace({file, observed});
    if (is_new) found->second = dump_of_database(loaded(file), observed);
    return found->second;
}

const Introspection& Fixture::introspected(const std::filesystem::path& file) {
    if (auto found = introspected_.find(file); found != introspected_.end()) return found->second;
    auto session = connect(server_.url_of(loaded(file)));
    return introspected_.emplace(file, introspect(*session, {opted_in_case_of(file), {}})).first->second;
}

const Migration& Fixture::migration(const Step& step) {
    if (auto found = migrations_.find(step.from); found != migrations_.end()) return found->second;
    return migrations_.emplace(step.from, migrate(*this, step)).first->second;
}

Observed observed_in(const std::filesystem::path& file) {
    std::string text = read_text(file);
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    bool stated = text.find("owner to") != std::string::npos || text.find("authorization") != std::string::npos;
    OptIns opted = opted_in_case_of(file);
    return {stated, opted.database_settings, opted.roles};
}

}  // namespace schemadiff::test
