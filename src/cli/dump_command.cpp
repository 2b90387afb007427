#include <filesystem>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "diff/compare.hpp"
#include "emit/planner.hpp"

namespace schemadiff {

namespace {

// The file of a statement: the whole that its subject belongs to.
std::string file_name(const ObjectId& id) {
    std::string name = id.schema.empty() ? id.name : id.schema + '.' + id.name;
    for (char& c : name)
        if (c == '/' || c == '\0' || static_cast<unsigned char>(c) < 0x20) c = '_';
    constexpr std::size_t kLongestName = 200;
    return clip(name, kLongestName) + ".sql";
}

// A definition whose secrets are left out is a comment, and so is what is said of the object.
class Writer {
  public:
    std::string text_of(const Statement& statement) {
        if (!statement.shown.empty()) left_out_.insert(statement.subject);
        bool about_it = left_out_.count(satellite_subject(statement.subject)) > 0;
        if (statement.shown.empty() && !about_it) return statement.sql() + ";\n\n";
        return fmt::format("-- Without its secrets; --show-secrets writes them: {};\n\n",
                           comment_text(statement.printed_sql()));
    }

  private:
    std::set<ObjectId> left_out_;
};

void write_split(const Plan& plan, const std::string& folder) {
    std::filesystem::create_directories(folder);
    std::map<std::string, std::string> files;
    Writer writer;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps) files[file_name(step.statement.subject)] += writer.text_of(step.statement);
    for (const auto& [name, text] : files) write_file((std::filesystem::path(folder) / name).string(), text);
}

std::string one_file(const Plan& plan, const std::string& database) {
    std::string text = fmt::format("-- Schema of database {}, written by schemadiff dump.\n", comment_text(database));
    for (const auto& [what, count] : plan.unmanaged)
        text += fmt::format("-- not managed, not in here: {} {}\n", count, comment_text(what));
    text += "\nSET check_function_bodies = off;\nSET search_path = '';\n\n";
    Writer writer;
    for (const Group& group : plan.groups)
        for (const Step& step : group.steps) text += writer.text_of(step.statement);
    return text;
}

// What the file is loaded into: every new database has the schema public.
Catalog initial_catalog(const Catalog& live) {
    CatalogBuilder builder;
    if (const Object* initial = live.find(make_id(Kind::schema, "", "public"))) builder.add(*initial);
    return std::move(builder).build();
}

}  // namespace

ExitCode dump_command(const CommandOptions& options) {
    if (options.split && options.output_path.empty())
        throw Error("--split needs a folder", "pass -o FOLDER", ExitCode::usage);
    auto session = connect_live(options);
    Catalog live = read_live(*session, options);
    Catalog nothing = initial_catalog(live);
    PlanOptions plan_options;
    plan_options.server_version = session->server_version();
    Plan plan = plan_migration(compare(nothing, live, session->server_version()), plan_options);
    if (options.show_secrets) show_secrets(plan);
    if (options.split)
        write_split(plan, options.output_path);
    else if (!options.output_path.empty())
        write_file(options.output_path, one_file(plan, session->database()));
    else
        write_stdout(one_file(plan, session->database()));
    return ExitCode::done;
}

}  // namespace schemadiff
