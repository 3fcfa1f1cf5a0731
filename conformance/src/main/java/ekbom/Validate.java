package ekbom;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;

/**
 * Reads one FHIR R4 resource a line and says which of them HAPI's validator finds wrong. The code systems and the
 * questionnaire among the resources are known to it before it begins. Ends with a line "N passed, N failed".
 */
public final class Validate {
  private static final int MOST_SHOWN = 40;

  /** A validator that lets these pass proves nothing: a code outside a required binding, a word for a number, an unknown question. */
  private static final List<String> BROKEN =
      List.of(
          "{\"resourceType\":\"Task\",\"status\":\"no-such-status\",\"intent\":\"proposal\"}",
          "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"valueQuantity\":{\"value\":\"much\"}}",
          "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":\"https://ekbom.example/fhir/Questionnaire/restless-legs\","
              + "\"item\":[{\"linkId\":\"no-such-question\",\"answer\":[{\"valueBoolean\":true}]}]}");

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("expected one file of NDJSON");
      System.exit(64);
    }
    Path file = Path.of(args[0]);
    FhirContext context = FhirContext.forR4();
    FhirValidator validator = validatorFor(context, ownDefinitions(context, file));
    for (String broken : BROKEN)
      if (validator.validateWithResult(broken).isSuccessful()) {
        System.out.println("ERROR the validator finds nothing wrong with " + broken);
        System.exit(70);
      }
    int passed = 0;
    int failed = 0;
    Map<String, Integer> warnings = new TreeMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) continue;
        boolean ok = true;
        for (SingleValidationMessage message : validator.validateWithResult(line).getMessages()) {
          if (message.getSeverity() == ResultSeverityEnum.ERROR || message.getSeverity() == ResultSeverityEnum.FATAL) {
            ok = false;
            if (failed < MOST_SHOWN) System.out.println("ERROR " + message.getLocationString() + ": " + message.getMessage());
          } else if (message.getSeverity() == ResultSeverityEnum.WARNING) {
            warnings.merge(message.getMessage().replaceAll("'[^']*'", "'…'"), 1, Integer::sum);
          }
        }
        if (ok) passed += 1;
        else failed += 1;
      }
    }
    warnings.forEach((text, count) -> System.out.println("warning, " + count + " times: " + text));
    System.out.println(passed + " passed, " + failed + " failed");
    System.exit(failed == 0 && passed > 0 ? 0 : 1);
  }

  private static PrePopulatedValidationSupport ownDefinitions(FhirContext context, Path file) throws IOException {
    Map<String, IBaseResource> questionnaires = new TreeMap<>();
    PrePopulatedValidationSupport own =
        new PrePopulatedValidationSupport(context) {
          /** The class itself hands out code systems, value sets and structure definitions only. */
          @Override
          public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
            IBaseResource found = questionnaires.get(url);
            return type != null && type.isInstance(found) ? type.cast(found) : super.fetchResource(type, url);
          }
        };
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("{\"resourceType\":\"CodeSystem\"") && !line.startsWith("{\"resourceType\":\"Questionnaire\"")) continue;
        IBaseResource resource = context.newJsonParser().parseResource(line);
        if (resource instanceof CodeSystem codes) own.addCodeSystem(codes);
        if (resource instanceof Questionnaire asked) {
          questionnaires.put(asked.getUrl(), asked);
          questionnaires.put(asked.getUrl() + "|" + asked.getVersion(), asked);
        }
      }
    }
    return own;
  }

  private static FhirValidator validatorFor(FhirContext context, PrePopulatedValidationSupport own) {
    ValidationSupportChain chain =
        new ValidationSupportChain(
            own,
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context));
    FhirInstanceValidator rules = new FhirInstanceValidator(chain);
    rules.setAnyExtensionsAllowed(true);
    return context.newValidator().registerValidatorModule(rules);
  }
}
