#include "diff/graph.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

namespace schemadiff {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

// boost::topological_sort depends on the order in which edges were added; this one does not.
std::vector<std::uint32_t> kahn(const Graph& graph) {
    auto count = boost::num_vertices(graph);
    std::vector<std::uint32_t> waiting_for(count, 0);
    for (auto [edge, end] = boost::edges(graph); edge != end; ++edge) ++waiting_for[boost::target(*edge, graph)];
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
    for (std::uint32_t v = 0; v < count; ++v)
        if (waiting_for[v] == 0) ready.push(v);
    std::vector<std::uint32_t> order;
    order.reserve(count);
    while (!ready.empty()) {
        auto next = ready.top();
        ready.pop();
        order.push_back(next);
        for (auto [edge, end] = boost::out_edges(next, graph); edge != end; ++edge)
            if (--waiting_for[boost::target(*edge, graph)] == 0)
                ready.push(static_cast<std::uint32_t>(boost::target(*edge, graph)));
    }
    return order;
}

std::vector<std::uint32_t> components(const Graph& graph) {
    std::vector<std::uint32_t> component(boost::num_vertices(graph));
    if (!component.empty())
        boost::strong_components(
            graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
    return component;
}

// The shortest way from the first vertex back to itself inside one strongly connected group.
std::vector<std::uint32_t> path_around(const Graph& graph, const std::vector<std::uint32_t>& component,
                                       std::uint32_t start) {
    std::map<std::uint32_t, std::uint32_t> came_from;
    std::queue<std::uint32_t> open;
    open.push(start);
    while (!open.empty()) {
        auto at = open.front();
        open.pop();
        for (auto [edge, end] = boost::out_edges(at, graph); edge != end; ++edge) {
            auto next = static_cast<std::uint32_t>(boost::target(*edge, graph));
            if (component[next] != component[start]) continue;
            if (next == start) {
                std::vector<std::uint32_t> path{start};
                for (auto back = at; back != start; back = came_from.at(back)) path.push_back(back);
                path.push_back(start);
                std::reverse(path.begin(), path.end());
                return path;
            }
            if (came_from.try_emplace(next, at).second) open.push(next);
        }
    }
    return {};
}

}  // namespace

void Precedence::add(std::uint32_t before, std::uint32_t after) {
    if (before != after) edges_.emplace_back(before, after);
}

namespace {

Graph make_graph(std::uint32_t vertices, std::vector<std::pair<std::uint32_t, std::uint32_t>> edges) {
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return Graph(edges.begin(), edges.end(), vertices);
}

}  // namespace

Precedence::Order Precedence::order() const {
    Graph graph = make_graph(vertices_, edges_);
    Order result;
    result.vertices = kahn(graph);
    if (result.vertices.size() == vertices_) return result;
    result.vertices.clear();
    auto component = components(graph);
    std::map<std::uint32_t, std::vector<std::uint32_t>> members;
    for (std::uint32_t v = 0; v < vertices_; ++v) members[component[v]].push_back(v);
    for (const auto& [group, vertices] : members)
        if (vertices.size() > 1) result.cycles.push_back(path_around(graph, component, vertices.front()));
    std::sort(result.cycles.begin(), result.cycles.end());
    return result;
}

std::vector<std::uint32_t> Precedence::strong_groups() const { return components(make_graph(vertices_, edges_)); }

std::vector<std::vector<std::uint32_t>> Precedence::predecessors() const {
    std::vector<std::vector<std::uint32_t>> result(vertices_);
    for (auto [before, after] : edges_) result[after].push_back(before);
    return result;
}

}  // namespace schemadiff
