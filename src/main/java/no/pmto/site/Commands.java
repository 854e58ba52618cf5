package no.pmto.site;

import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Carries out the command that the program was started with, if any. */
@Component
class Commands implements ApplicationRunner {

	private final List<Command> commands;

	private final ConfigurableApplicationContext application;

	Commands(List<Command> commands, ConfigurableApplicationContext application) {
		this.commands = commands;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.commands.stream()
			.filter((command) -> arguments.containsOption(command.option()))
			.findFirst()
			.ifPresent((command) -> runAndEnd(command, arguments));
	}

	private void runAndEnd(Command command, ApplicationArguments arguments) {
		List<String> values = arguments.getOptionValues(command.option());
		boolean done = command.run((values != null && !values.isEmpty()) ? values.getFirst() : "");
		SpringApplication.exit(this.application, () -> done ? 0 : 1);
		System.exit(done ? 0 : 1);
	}

}
