package no.pmto.site;

import java.io.IOException;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every bundle in {@code messages/<feature>/}: {@code <name>_<language>.properties}. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

	@Bean
	MessageSource messageSource() throws IOException {
		String ending = "_" + Language.NB.tag() + ".properties";
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*/*" + ending);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(Arrays.stream(files).map((file) -> bundle(file, ending)).toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static String bundle(Resource file, String ending) {
		String address = file.toString();
		int start = address.lastIndexOf("messages/");
		return address.substring(start, address.indexOf(ending, start));
	}

}
