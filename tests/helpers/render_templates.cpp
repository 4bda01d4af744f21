// Renders chat templates by llama.cpp's own engine: JSON cases on stdin, JSON results on stdout.
//
// A case has "template", "bos", "eos", "messages" (role, content) and "thinking" (true, false). A
// result has "prompt", or "error".

#include <iostream>
#include <string>

#include <nlohmann/json.hpp>

#include "chat.h"

using json = nlohmann::ordered_json;

static json render(const json & wanted) {
    const auto templates = common_chat_templates_init(
        nullptr, wanted.at("template").get<std::string>(), wanted.at("bos").get<std::string>(),
        wanted.at("eos").get<std::string>());
    common_chat_templates_inputs inputs;
    for (const auto & message : wanted.at("messages")) {
        common_chat_msg made;
        made.role    = message.at("role").get<std::string>();
        made.content = message.at("content").get<std::string>();
        inputs.messages.push_back(made);
    }
    inputs.enable_thinking = wanted.at("thinking").get<bool>();
    inputs.now             = std::chrono::system_clock::time_point(std::chrono::seconds(wanted.at("now").get<long>()));
    return json{{"prompt", common_chat_templates_apply(templates.get(), inputs).prompt}};
}

int main() {
    json results = json::array();
    for (const auto & wanted : json::parse(std::cin)) {
        try {
            results.push_back(render(wanted));
        } catch (const std::exception & error) {
            results.push_back(json{{"error", error.what()}});
        }
    }
    std::cout << results.dump() << std::endl;
}
