// Times pabumeasures' rules on .pb files: file, then milliseconds of equal shares (least, median), Phragmén (least,
// median) and, where the first argument is "add1", equal shares step by step (once).
#include "pb_rules_and_measures/MesCost.h"
#include "pb_rules_and_measures/Phragmen.h"
#include "utils/Election.h"
#include "utils/ProjectComparator.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

std::vector<std::string> split(const std::string &line, char separator) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

struct Votes {
    long long budget = 0;
    int voters = 0;
    std::vector<ProjectEmbedding> projects;
};

/** Whoever gave a project more than no points counts as approving it: the library knows approvals alone. */
Votes read(const std::string &path) {
    std::ifstream in(path);
    std::string line, section;
    std::vector<std::string> header, ids;
    std::vector<long long> costs;
    std::map<std::string, int> place;
    std::vector<std::vector<int>> approvers;
    Votes votes;
    bool names = false;
    auto column = [&](const std::string &name) {
        return std::find(header.begin(), header.end(), name) - header.begin();
    };
    while (std::getline(in, line)) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        auto fields = split(line, ';');
        if (fields[0] == "META" || fields[0] == "PROJECTS" || fields[0] == "VOTES") {
            section = fields[0];
            names = true;
        } else if (names) {
            header = fields;
            names = false;
        } else if (section == "META" && fields[0] == "budget") {
            votes.budget = std::stod(fields[1]);
        } else if (section == "PROJECTS") {
            place[fields[column("project_id")]] = ids.size();
            ids.push_back(fields[column("project_id")]);
            costs.push_back(std::stod(fields[column("cost")]));
            approvers.emplace_back();
        } else if (section == "VOTES") {
            auto chosen = split(fields[column("vote")], ',');
            auto points = column("points") < (long)header.size() ? split(fields[column("points")], ',') : chosen;
            std::set<std::string> seen;
            for (size_t i = 0; i < chosen.size(); i++)
                if (place.count(chosen[i]) && points[i] != "0" && seen.insert(chosen[i]).second)
                    approvers[place[chosen[i]]].push_back(votes.voters);
            votes.voters++;
        }
    }
    for (size_t i = 0; i < ids.size(); i++)
        votes.projects.emplace_back(costs[i], ids[i], approvers[i]);
    return votes;
}

double timed(const std::function<void()> &work) {
    auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/** Least and median of many runs, within half a second or so. */
std::string many(const std::function<void()> &work) {
    std::vector<double> times;
    double all = 0;
    while (times.size() < 5 || (times.size() < 2000 && all < 500)) {
        times.push_back(timed(work));
        all += times.back();
    }
    std::sort(times.begin(), times.end());
    return std::to_string(times[0]) + "," + std::to_string(times[times.size() / 2]);
}

long long total(const std::vector<ProjectEmbedding> &winners) {
    long long sum = 0;
    for (const auto &winner : winners)
        sum += winner.cost();
    return sum;
}

/** The library has no completion: this is its rule, called with one unit more for each voter at a time. */
void add1(const Votes &votes, const ProjectComparator &ties) {
    long long each = votes.budget / votes.voters;
    auto run = [&] { return mes_cost(Election(each * votes.voters, votes.voters, votes.projects), ties); };
    auto winners = run();
    while (total(winners) <= votes.budget) {
        long long left = votes.budget - total(winners);
        bool exhausted = std::all_of(votes.projects.begin(), votes.projects.end(), [&](const ProjectEmbedding &p) {
            return p.num_of_approvers() == 0 || p.cost() > left ||
                   std::find(winners.begin(), winners.end(), p) != winners.end();
        });
        if (exhausted)
            return;
        each++;
        winners = run();
    }
}

} // namespace

int main(int argc, char **argv) {
    bool steps = argc > 1 && std::string(argv[1]) == "add1";
    for (int i = steps ? 2 : 1; i < argc; i++) {
        Votes votes = read(argv[i]);
        Election election(votes.budget, votes.voters, votes.projects);
        ProjectComparator ties = ProjectComparator::ByCostAsc;
        std::string path = argv[i];
        std::string name = path.substr(path.rfind('/') + 1);
        std::cout << name.substr(0, name.size() - 3) << ',';
        if (steps)
            std::cout << timed([&] { add1(votes, ties); }) << std::endl;
        else
            std::cout << many([&] { mes_cost(election, ties); }) << ',' << many([&] { phragmen(election, ties); })
                      << std::endl;
    }
}
