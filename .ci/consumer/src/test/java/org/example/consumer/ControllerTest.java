package org.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Finding;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Treaties go in and out of a controller, and results out, with the mapper that Spring Boot 3 configures. */
class ControllerTest {
    @RestController
    static class Treaties {
        @GetMapping("/treaties/{id}")
        Treaty treaty(@PathVariable String id) {
            return Dataset.embedded().treaty(InstrumentId.of(id)).orElseThrow();
        }

        @PostMapping("/treaties")
        String title(@RequestBody Treaty treaty) {
            return treaty.title();
        }

        @GetMapping("/treaties/{id}/findings")
        List<Finding> findings(@PathVariable String id) {
            return RuleCatalogue.check(treaty(id));
        }

        @GetMapping("/exposure/{nationality}")
        Exposure exposure(@PathVariable String nationality) {
            return Exposure.of(
                    View.of(Dataset.embedded()), Request.of(Person.of(nationality), "FR", "CN", Purpose.PROSECUTION));
        }
    }

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Treaties())
            .setMessageConverters(
                    new org.springframework.http.converter.StringHttpMessageConverter(),
                    new MappingJackson2HttpMessageConverter(
                            Jackson2ObjectMapperBuilder.json().build()))
            .build();

    @Test
    void a_treaty_goes_out_and_in() throws Exception {
        String json = mvc.perform(get("/treaties/cn-fr-extradition-2007"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(json).contains("\"id\":\"cn-fr-extradition-2007\"");
        mvc.perform(post("/treaties").contentType(MediaType.APPLICATION_JSON).content(json))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(Dataset.embedded()
                                .treaty(InstrumentId.of("cn-fr-extradition-2007"))
                                .orElseThrow()
                                .title()));
    }

    @Test
    void a_treaty_with_an_unknown_member_is_a_bad_request() throws Exception {
        mvc.perform(post("/treaties").contentType(MediaType.APPLICATION_JSON).content("{\"id\": \"t\", \"titel\": \"T\"}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void findings_and_exposure_go_out_as_any_mapper_writes_them() throws Exception {
        Treaties controller = new Treaties();
        ObjectMapper plain = new ObjectMapper();

        List<Finding> findings = controller.findings("cn-fr-extradition-2007");
        assertThat(findings).isNotEmpty();
        mvc.perform(get("/treaties/cn-fr-extradition-2007/findings"))
                .andExpect(status().isOk())
                .andExpect(content().string(plain.writeValueAsString(findings)))
                .andExpect(content().string(containsString("\"subject\":\"cn-fr-extradition-2007/FR-CN\"")));
        mvc.perform(get("/exposure/DE"))
                .andExpect(status().isOk())
                .andExpect(content().string(plain.writeValueAsString(controller.exposure("DE"))))
                .andExpect(content().string(containsString("\"arrestedIn\":\"FR\"")));
    }
}
